/** What is wrong with the name of a file or folder, and which name it was meant to bear. */
import { ID_FORM, MAX_NAME_LENGTH, RESERVED_IDS, WINDOWS_NAMES, type FolderLayout } from '../schema/layout.ts';
import { charactersIn, visible } from './characters.ts';

export interface NameProblem {
  rule: 'file-name' | 'file-place' | 'file-kind';
  message: string;
  /** The right name, where it can be told. */
  meant?: string | undefined;
}

const GIT = /^\.git(?:attributes|modules|ignore|keep)?$/i;
/** Left behind by operating systems and editors. */
const LITTER =
  /^(?:\.ds_store|thumbs\.db|ehthumbs\.db|desktop\.ini|__macosx|\._.*|~\$.*|~wrl.*|\.~.*|.*~|.*\.(?:bak|tmp|temp|swp|swo|old|orig|rej|crdownload|part|lnk|url))$/i;
const OFFICE: readonly [RegExp, string][] = [
  [
    /\.(?:xlsx?|xlsm|xlsb|et|ods|csv|tsv)$/i,
    '网站不直接读表格文件：请把内容抄进 .yaml 文件，或者用 npm run import 导入，再把它移走',
  ],
  [/\.(?:docx?|docm|wps|odt|rtf|pages)$/i, '网站不直接读 Word 文件：请把内容抄进 .md 或 .yaml 文件，再把它移走'],
  [/\.(?:pptx?|pdf|ofd)$/i, '网站不读这种文件：请把内容抄进 .md 或 .yaml 文件，再把它移走'],
  [/\.(?:zip|rar|7z|gz|tar|tgz)$/i, '网站不读压缩包：请解压，只放需要的文件'],
  [/\.svg$/i, '不能用 SVG 图片（里面可以藏脚本）：请存成 .png'],
  [/\.(?:gif|bmp|tiff?|heic|heif|avif|ico|psd)$/i, '不能用这种图片：请存成 .jpg、.png 或 .webp'],
  [/\.(?:html?|js|mjs|ts|css|php|exe|bat|cmd|sh|ps1|vbs|jar|dll)$/i, '这里不能放网页、脚本和程序，请删掉'],
];
/** Names that copying, downloading twice and mailing give. */
const COPY =
  /^(?:(?:副本|复件|copy of)[ _-]*(.+?)|(.+?)(?:\s*[（([]\d+[)）\]]|[ _-]*(?:的?副本|复件|copy|最新|最终|final|new|备份|backup)(?:[ _-]*[（(]?\d*[)）]?)?))(\.\w+)$/i;

/** `name` as it should be written, as far as that can be told. */
function normalised(name: string): string {
  return visible(name)
    .normalize('NFKC')
    .toLowerCase()
    .trim()
    .replace(/\.txt$/, '')
    .replace(/\.(?:yml|yaml)$/, '.yaml')
    .replace(/\.(?:md|markdown|mdx)$/, '.md')
    .replace(/[\s_]+/g, '-')
    .replace(/[.\s]+$/, '');
}

const split = (name: string): [string, string] => {
  const dot = name.lastIndexOf('.');
  return dot <= 0 ? [name, ''] : [name.slice(0, dot), name.slice(dot + 1)];
};

/** True of names that may stand here. */
function isExpected(name: string, layout: FolderLayout): boolean {
  if (layout.files.includes(name) || Object.hasOwn(layout.folders, name)) return true;
  const [stem, ending] = split(name);
  if (!ID_FORM.test(stem) || RESERVED_IDS.includes(stem) || WINDOWS_NAMES.test(stem) || name.length > MAX_NAME_LENGTH)
    return false;
  return ending === '' ? layout.byId !== undefined : layout.endings.includes(ending);
}

/** Where a file of this name belongs, when it is not here. */
const ELSEWHERE: readonly [RegExp, string][] = [
  [/^(?:basic|cooperative|withdrawn)\.yaml$/, '它应当放在 duties 文件夹里'],
  [/^(?:township|sheet)\.yaml$/, '它应当直接放在乡镇的文件夹里'],
  [/^(?:county|departments|papers|life-events|problems|acknowledged)\.yaml$/, '它应当直接放在县的文件夹里，由县里维护'],
  [/^site\.yaml$/, '它应当放在最外层，由网站维护人员修改'],
  [/\.md$/, '办事指南应当放在 matters 文件夹里'],
  [/\.(?:jpe?g|png|webp)$/, '图片应当放在乡镇的 images 文件夹里'],
];

function allowedHere({ files, folders, endings, byId }: FolderLayout): string {
  const named = endings.length === 0 ? [] : [`以 .${endings.join('、.')} 结尾的文件`];
  const others = byId === undefined ? [] : [byId === 'county' ? '各县的文件夹' : '各乡镇的文件夹'];
  return [...files, ...Object.keys(folders).map((folder) => `${folder} 文件夹`), ...named, ...others].join('、');
}

function misplaced(name: string, layout: FolderLayout): NameProblem {
  const hint = ELSEWHERE.find(([form]) => form.test(name))?.[1] ?? '用不着的请删掉';
  return { rule: 'file-place', message: `这里不能放“${visible(name)}”：${hint}。这个文件夹里只放 ${allowedHere(layout)}` };
}

/** Which characters of a name may not stand in one. */
function wrongCharacters(name: string): string | undefined {
  if (charactersIn(name).length > 0 || /[\t\r\n]/.test(name)) return '名称里有看不见的字符';
  if (/[<>:"|?*#%&\\]/.test(name)) return `名称里有特殊符号 ${name.replace(/[^<>:"|?*#%&\\]/g, '')}`;
  if (/[. \u3000]$/.test(name)) return '名称以句点或空格结尾';
  if (/\s/.test(name)) return '名称里有空格';
  if (name.startsWith('.') || name.includes('..')) return '名称里的句点不对';
  if (/[^\x20-\x7e]/.test(name))
    return `名称里有“${Array.from(name.replace(/[\x20-\x7e]/g, ''))
      .slice(0, 10)
      .join('')}”`;
  return undefined;
}

function cannotBe(name: string): NameProblem {
  const [stem] = split(name);
  const rule = 'file-name';
  if (name.length > MAX_NAME_LENGTH) return { rule, message: `名称太长：最多 ${MAX_NAME_LENGTH} 个字符，现在 ${name.length} 个` };
  if (WINDOWS_NAMES.test(stem))
    return { rule, message: `“${visible(name)}”在 Windows 电脑上打不开（${stem} 是系统保留的名称），请换一个名称` };
  const why = wrongCharacters(name);
  const form = `只用小写英文字母、数字和短横线，也不能用 ${RESERVED_IDS.join('、')}`;
  return { rule, message: `“${visible(name)}”不能做文件夹或文件的名称${why === undefined ? '' : `（${why}）`}：${form}` };
}

/** Says what is wrong with `name` in a folder of this layout; nothing where it may stand there. */
export function nameProblem(name: string, layout: FolderLayout): NameProblem | undefined {
  if (isExpected(name, layout)) return undefined;
  if (GIT.test(name))
    return { rule: 'file-kind', message: `这里不能放“${name}”：内容文件夹里不能再有 git 仓库、子模块和 git 设置，请删掉` };
  if (LITTER.test(name)) return { rule: 'file-place', message: `“${visible(name)}”是电脑或软件自己留下的文件，请删掉` };
  const office = OFFICE.find(([ending]) => ending.test(name.trim()));
  if (office !== undefined) return { rule: 'file-place', message: `“${visible(name)}”：${office[1]}` };
  return copied(name, layout) ?? renamed(name, layout) ?? unknownName(name, layout);
}

function copied(name: string, layout: FolderLayout): NameProblem | undefined {
  const copy = COPY.exec(name);
  const original = copy === null ? '' : normalised(`${copy[1] ?? copy[2] ?? ''}${copy[3] ?? ''}`);
  if (!isExpected(original, layout)) return undefined;
  return {
    rule: 'file-place',
    message: `“${visible(name)}”像是复制出来的：请把要改的内容并到 ${original} 里，再删掉它`,
    meant: original,
  };
}

function renamed(name: string, layout: FolderLayout): NameProblem | undefined {
  const right = normalised(name);
  if (right === name || !isExpected(right, layout)) return undefined;
  const why = right === name.toLowerCase() ? '字母要小写' : '名称或结尾不对';
  return { rule: 'file-name', message: `“${visible(name)}”${why}，请改名为 ${right}`, meant: right };
}

function unknownName(name: string, layout: FolderLayout): NameProblem {
  const [stem, ending] = split(name);
  const fits = ending === '' ? layout.byId !== undefined : layout.endings.includes(ending);
  const odd = wrongCharacters(name) !== undefined || WINDOWS_NAMES.test(stem) || name.length > MAX_NAME_LENGTH;
  return fits || odd ? cannotBe(name) : misplaced(name, layout);
}
