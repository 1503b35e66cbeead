import { ID_FORM } from '../../src/schema/layout.ts';
import { NO_FILE, type Change } from './commit-facts.ts';

/** What is wrong, and how to mend it. */
export interface Trouble {
  what: string;
  mend: string;
}

const FILE = '100644';
/** Kinds of entries that are no plain file, by mode. */
const KINDS: Record<string, Trouble> = {
  '120000': { what: '这是符号链接（快捷方式），会把网站引到别处去', mend: '删掉它，把真正的文件放在这里' },
  '160000': { what: '这是子模块，会把别的仓库带进来', mend: '用 git rm 删掉它，把文件直接放进来' },
};
/** Files of our own that people know by a name in capitals. */
const KNOWN_FILES = ['README.md', 'LICENSE', 'CODEOWNERS'];
const FILE_NAME = /^[a-z0-9]+(?:-[a-z0-9]+)*\.[a-z0-9]{1,5}$/;

/** Text as it can be told: what is invisible, or would move the cursor or turn the line round, is written out. */
export const visiblePath = (path: string): string =>
  path.replace(/[\p{C}\p{M}\p{Zl}\p{Zp}\uFFFD]|(?! )\p{Zs}/gu, (character) => codePoint(character));

const codePoint = (character: string): string =>
  `{U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}}`;

/** True inside the content folder, and where a file system that ignores case or width would take it for that. */
export const isContent = (path: string, content: string): boolean =>
  path.normalize('NFKC').toLowerCase().startsWith(`${content}/`);

function nameTrouble(path: string, content: string): Trouble | undefined {
  const segments = path.split('/');
  const plain = path.normalize('NFKC').toLowerCase();
  const foreign = /[^\x20-\x7e]/u.exec(path)?.[0];
  if (foreign !== undefined) {
    const seen = /[\p{L}\p{N}]/u.test(foreign) ? `“${foreign}”${codePoint(foreign)}` : codePoint(foreign);
    return { what: `名称里的 ${seen} 不是普通的英文字符，看着像也不行`, mend: '改名，只用小写英文字母、数字和短横线' };
  }
  if (segments.some((segment) => /^\.git/i.test(segment)))
    return { what: '内容文件夹里不能有 .git 开头的文件，它会改变 git 对别的文件的处理', mend: '用 git rm 删掉这个文件' };
  if (plain !== path && !KNOWN_FILES.includes(segments.at(-1) ?? ''))
    return { what: '名称里有大写字母，在有些电脑上会覆盖另一个文件', mend: `改名为 ${plain}` };
  const file = segments.at(-1) ?? '';
  const isKnown = path === `${content}/${file}` && KNOWN_FILES.includes(file);
  if (segments.slice(0, -1).every((segment) => ID_FORM.test(segment)) && (FILE_NAME.test(file) || isKnown)) return undefined;
  return { what: '名称不合规定', mend: '改名，只用小写英文字母、数字和短横线，例如 tea-processing.md' };
}

/** What nobody may put anywhere, whatever it is called. */
function troubleAnywhere({ path, newMode }: Change): Trouble | undefined {
  const segments = path.split('/');
  if (segments.some((segment) => ['', '.', '..'].includes(segment) || /^\.git$/i.test(segment)))
    return { what: '路径里有 ..、. 或 .git，会写到文件夹外面去', mend: '删掉这个提交，用普通的 git add 重新提交' };
  if (segments.at(-1)?.toLowerCase() === '.gitmodules')
    return { what: '.gitmodules 会把别的仓库带进来', mend: '用 git rm 删掉这个文件' };
  return KINDS[newMode];
}

/** What is wrong with a path whoever changes it. What is taken away may have been as wrong as it liked. */
export function pathTrouble(change: Change, content: string): Trouble | undefined {
  const { path, newMode } = change;
  if (newMode === NO_FILE) return undefined;
  const trouble = troubleAnywhere(change);
  if (trouble !== undefined || !isContent(path, content)) return trouble;
  const named = nameTrouble(path, content);
  if (named !== undefined || newMode === FILE) return named;
  return { what: '文件被设成了可执行', mend: `运行 git update-index --chmod=-x ${path} 再提交` };
}
