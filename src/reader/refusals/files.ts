/** Wrong names, places, kinds and sizes of files: refused before anything is opened. */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, rmSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { added, FILES, linked, renamed, write, type Situation } from './situation.ts';

const TOWN = 'hexi/wuling';

const strange = added([
  [`${TOWN}/台账.xlsx`, '不直接读表格文件'],
  [`${TOWN}/list.xls`, '不直接读表格文件'],
  [`${TOWN}/duties/list.csv`, 'npm run import'],
  [`${TOWN}/guide.docx`, '不直接读 Word 文件'],
  [`${TOWN}/matters/guide.doc`, '不直接读 Word 文件'],
  [`${TOWN}/guide.wps`, '不直接读 Word 文件'],
  [`${TOWN}/notice.pdf`, '不读这种文件'],
  [`${TOWN}/all.zip`, '不读压缩包'],
  [`${TOWN}/page.html`, '网页、脚本和程序'],
  [`${TOWN}/run.js`, '网页、脚本和程序'],
  [`${TOWN}/.DS_Store`, '电脑或软件自己留下的'],
  [`${TOWN}/matters/Thumbs.db`, '电脑或软件自己留下的'],
  [`${TOWN}/~$sheet.docx`, '电脑或软件自己留下的'],
  [`${TOWN}/sheet.yaml.bak`, '电脑或软件自己留下的'],
  [`${TOWN}/.sheet.yaml.swp`, '电脑或软件自己留下的'],
  [`${TOWN}/sheet.yaml~`, '电脑或软件自己留下的'],
  [`${TOWN}/desktop.ini`, '电脑或软件自己留下的'],
  [`${TOWN}/sheet (1).yaml`, '并到 sheet.yaml 里'],
  [`${TOWN}/sheet（2）.yaml`, '并到 sheet.yaml 里'],
  [`${TOWN}/sheet - 副本.yaml`, '并到 sheet.yaml 里'],
  [`${TOWN}/副本sheet.yaml`, '并到 sheet.yaml 里'],
  [`${TOWN}/sheet copy.yaml`, '并到 sheet.yaml 里'],
  [`${TOWN}/sheet-最新.yaml`, '并到 sheet.yaml 里'],
  [`${TOWN}/sheet.yml`, '请改名为 sheet.yaml'],
  [`${TOWN}/sheet.yaml.txt`, '请改名为 sheet.yaml'],
  [`${TOWN}/Sheet.yaml`, '只有大小写不同'],
  [`${TOWN}/SHEET.YAML`, '只有大小写不同'],
  [`${TOWN}/ｓheet.yaml`, '只有大小写不同'],
  [`${TOWN}/basic.yaml`, '放在 duties 文件夹里'],
  [`${TOWN}/tea.md`, '放在 matters 文件夹里'],
  [`${TOWN}/photo.jpg`, '放在乡镇的 images 文件夹里'],
  [`${TOWN}/county.yaml`, '由县里维护'],
  [`${TOWN}/duties/sheet.yaml`, '直接放在乡镇的文件夹里'],
  [`${TOWN}/notes.yaml`, '用不着的请删掉'],
  [`${TOWN}/matters/tea.yaml`, '这个文件夹里只放 以 .md 结尾的文件'],
  [`${TOWN}/matters/茶叶加工.md`, '“茶叶加工”'],
  [`${TOWN}/matters/tea#1.md`, '特殊符号 #'],
  [`${TOWN}/matters/tea?.md`, '特殊符号 ?'],
  [`${TOWN}/matters/tea%2e.md`, '特殊符号 %'],
  [`${TOWN}/matters/..tea.md`, '句点不对'],
  [`${TOWN}/matters/a\\b.md`, '特殊符号'],
  [`${TOWN}/matters/tea market.md`, '请改名为 tea-market.md'],
  [`${TOWN}/matters/tea_market.md`, '请改名为 tea-market.md'],
  [`${TOWN}/matters/tea.markdown`, '请改名为 tea.md'],
  [`${TOWN}/matters/tea.md `, '请改名为 tea.md'],
  [`${TOWN}/matters/tea.md.`, '请改名为 tea.md'],
  [`${TOWN}/matters/con.md`, '系统保留的名称'],
  [`${TOWN}/matters/nul.md`, '系统保留的名称'],
  [`${TOWN}/matters/aux.md`, '系统保留的名称'],
  [`${TOWN}/matters/index.md`, '也不能用 about'],
  [`${TOWN}/matters/${'a'.repeat(120)}.md`, '名称太长'],
  [`${TOWN}/matters/-tea.md`, '只用小写英文字母'],
  [`${TOWN}/.git/config`, '不能再有 git 仓库'],
  [`${TOWN}/.gitattributes`, '不能再有 git 仓库'],
  [`${TOWN}/images/map.png`, '改名称没有用', 'x'],
  [`${TOWN}/images/map.jpg`, '分段太多', Buffer.from('ffd8' + 'ffda'.repeat(60), 'hex')],
  [`${TOWN}/images/map.svg`, '里面可以藏脚本'],
  [`${TOWN}/images/map.gif`, '不能用这种图片'],
  [`${TOWN}/images/map.heic`, '不能用这种图片'],
  [`${TOWN}/old/sheet.yaml`, '这里不能放“old”'],
  [`${TOWN}/matters/more/tea.md`, '这里不能放“more”'],
  [`${TOWN}/waivers.yaml/x.yaml`, '这里应当是一个文件'],
  ['hexi/wuling.zip', '不读压缩包'],
  ['hexi/wu ling/sheet.yaml', '请改名为 wu-ling'],
  ['hexi/雾岭/sheet.yaml', '“雾岭”'],
  ['hexi/search/sheet.yaml', '也不能用 about'],
  ['hexi/WULING/sheet.yaml', '只有大小写不同'],
]).map((situation): Situation => {
  // The mistake is the folder, where a whole folder should not be there.
  const folder = /^(.*\/(?:\.git|old|more|waivers\.yaml|wu ling|雾岭|search|WULING))\/.*$/.exec(situation.file)?.[1];
  return folder === undefined ? situation : { ...situation, file: folder };
});

const shown = (file: string): string => file.replace('\u202e', '<U+202E>').replace('\u0007', '<U+0007>').replace('\n', '␣');
const unseen = added([
  [`${TOWN}/matters/tea\u202edm.md`, '看不见的字符'],
  [`${TOWN}/matters/tea\u0007.md`, '看不见的字符'],
  [`${TOWN}/matters/tea\n.md`, '看不见的字符'],
]).map((situation) => ({ ...situation, file: shown(situation.file) }));

const otherNames = renamed([
  [FILES.sheet, `${TOWN}/sheet.yml`, '请改名为 sheet.yaml'],
  [FILES.sheet, `${TOWN}/Sheet.yaml`, '字母要小写，请改名为 sheet.yaml'],
  [FILES.sheet, `${TOWN}/sheet(1).yaml`, '并到 sheet.yaml 里'],
  [FILES.township, `${TOWN}/township.yaml.txt`, '请改名为 township.yaml'],
  [FILES.basic, `${TOWN}/duties/Basic.yaml`, '请改名为 basic.yaml'],
  [`${TOWN}/duties`, `${TOWN}/Duties`, '请改名为 duties'],
  [FILES.departments, 'hexi/departments.yml', '请改名为 departments.yaml'],
]);

const links = linked([
  ['a file is a link to a secret', FILES.sheet, '/etc/passwd'],
  ['a file is a link to a neighbour', FILES.basic, '../../county.yaml'],
  ['a file is a link that leads nowhere', FILES.township, 'nowhere.yaml'],
  ['a file is a link to itself', FILES.withdrawn, 'withdrawn.yaml'],
  ['a folder is a link', `${TOWN}/duties`, '/etc'],
  ['a township is a link', 'hexi/liaohu', 'wuling'],
  ['an image is a link', `${TOWN}/images/map.png`, '/etc/passwd'],
]);

const large = (name: string, file: string, size: number, phrase: string): Situation => ({
  name,
  file,
  line: 1,
  phrase,
  change: (folder) => {
    write(folder, file, '');
    if (size > 0) truncateSync(join(folder, file), size);
  },
});

const sizes: Situation[] = [
  large('an empty file', FILES.sheet, 0, '文件是空的'),
  large('an empty image', `${TOWN}/images/map.png`, 0, '文件是空的'),
  large('a file over 256 KB', FILES.sheet, 256 * 1024 + 1, '最多 256 KB，现在 257 KB'),
  large('a file of 100 MB', FILES.basic, 100 * 2 ** 20, '现在 102,400 KB'),
  large('an image over 2 MB', `${TOWN}/images/map.png`, 2 * 2 ** 20 + 1, '请把图片缩小'),
  {
    name: 'many files that are large together',
    file: TOWN,
    line: 1,
    phrase: '全部文件加起来太大',
    change: (folder) => {
      for (let index = 0; index < 6; index += 1) write(folder, `${TOWN}/matters/tea-${index}.md`, 'x'.repeat(200_000));
    },
  },
  {
    name: 'too many files',
    file: `${TOWN}/matters`,
    line: 1,
    phrase: '一个文件夹里最多 300 个，现在 301 个',
    change: (folder) => {
      for (let index = 0; index <= 300; index += 1) write(folder, `${TOWN}/matters/tea-${index}.md`, 'x');
    },
  },
  {
    name: 'too many images',
    file: `${TOWN}/images`,
    line: 1,
    phrase: '图片太多：最多 12 张，现在 13 张',
    change: (folder) => {
      for (let index = 0; index < 13; index += 1) write(folder, `${TOWN}/images/map-${index}.png`, 'x');
    },
  },
];

const kinds: Situation[] = [
  {
    name: 'a file that is a pipe, which would never end',
    file: FILES.sheet,
    line: 1,
    phrase: '管道或设备',
    change: (folder) => {
      rmSync(join(folder, FILES.sheet));
      execFileSync('mkfifo', [join(folder, FILES.sheet)]);
    },
  },
  {
    name: 'a folder in the place of a file',
    file: FILES.sheet,
    line: 1,
    phrase: '应当是一个文件，现在是文件夹',
    change: (folder) => {
      rmSync(join(folder, FILES.sheet));
      mkdirSync(join(folder, FILES.sheet));
    },
  },
  {
    name: 'a file in the place of a folder',
    file: `${TOWN}/duties`,
    line: 1,
    phrase: '应当是一个文件夹，现在是文件',
    change: (folder) => {
      rmSync(join(folder, TOWN, 'duties'), { recursive: true });
      write(folder, `${TOWN}/duties`, 'x');
    },
  },
  {
    name: 'a submodule that was not fetched',
    file: 'hexi/liaohu',
    line: 1,
    phrase: '子模块',
    change: (folder) => {
      mkdirSync(join(folder, 'hexi/liaohu'));
    },
  },
  {
    name: 'a submodule',
    file: `${TOWN}/.git`,
    line: 1,
    phrase: '子模块',
    change: (folder) => write(folder, `${TOWN}/.git`, 'gitdir: ../../.git/modules/wuling\n'),
  },
  {
    name: 'a file that is missing',
    file: FILES.withdrawn,
    line: 1,
    phrase: '缺少文件 hexi/wuling/duties/withdrawn.yaml',
    change: (folder) => rmSync(join(folder, FILES.withdrawn)),
  },
  {
    name: 'a township inside a township',
    file: `${TOWN}/liaohu`,
    line: 1,
    phrase: '这里不能放“liaohu”',
    change: (folder) => {
      cpSync(join(folder, TOWN), join(folder, 'copy'), { recursive: true });
      cpSync(join(folder, 'copy'), join(folder, TOWN, 'liaohu'), { recursive: true });
      rmSync(join(folder, 'copy'), { recursive: true });
    },
  },
];

export const fileRefusals: Situation[] = [...strange, ...unseen, ...otherNames, ...links, ...sizes, ...kinds];
