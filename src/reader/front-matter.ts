/** The two parts of a matter's file: its fields between two lines `---`, and its text. */
import { START, type Position } from './position.ts';

export interface MarkdownParts {
  frontMatter: string;
  body: string;
  /** Line of the file on which the body begins. */
  bodyLine: number;
}

const FORM = '文件要以一行 --- 开头，写完各项后再写一行 ---，然后才是正文';

export function splitFrontMatter(text: string): MarkdownParts | ({ problem: string } & Position) {
  const lines = text.split('\n').map((line) => line.replace(/\r$/, ''));
  if (lines[0] !== '---') return { ...START, problem: FORM };
  const end = lines.indexOf('---', 1);
  if (end === -1) {
    const almost = lines.findIndex((line, index) => index > 0 && /^\s*(?:[-－]{2,}|[—–]+)\s*$/.test(line));
    if (almost === -1) return { ...START, problem: `${FORM}；现在缺少第二行 ---` };
    return { line: almost + 1, column: 1, problem: '这一行应当正好是三个英文短横线 ---，前后没有空格' };
  }
  return { frontMatter: lines.slice(1, end).join('\n'), body: lines.slice(end + 1).join('\n'), bodyLine: end + 2 };
}
