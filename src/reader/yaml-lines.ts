/** Mistakes that a line shows by itself, and that a parser reports elsewhere or in other words. */
import { beginning } from './characters.ts';

const TAB = '行首用了 Tab 键，请改成空格';
const MANAGED = '这是合并两人修改时留下的记号。请留下对的那一份，删掉 <<<<<<<、=======、>>>>>>> 三行';
const KEY = String.raw`^( *(?:- +)*)([a-z][A-Za-z]*)`;
const CHINESE_COLON = new RegExp(`${KEY} *[：﹕∶] *(.*)$`);
const NO_SPACE = new RegExp(String.raw`${KEY}:([^\s:/\\].*)$`);

const LINES: readonly (readonly [RegExp, (found: RegExpExecArray) => string])[] = [
  [/^ *\t/, () => TAB],
  [/^[ ]*\u3000/, () => '行首用了全角空格，请改成普通空格'],
  [/^(?:<{7}|={7}|>{7})(?: |$)/, () => MANAGED],
  [/^%[A-Z]/, () => '不能写以 % 开头的说明行，请删掉'],
  [CHINESE_COLON, ([, , key = '', rest = '']) => `冒号要用英文的“:”，后面空一格。请写成 ${key}: ${beginning(rest, 30)}`],
  [NO_SPACE, ([, , key = '', rest = '']) => `冒号后面缺少空格。请写成 ${key}: ${beginning(rest, 30)}`],
  [/^( *)-(?=[^\s\d-])/, () => '短横线后面缺少空格。例如 - 周一至周五 08:30-12:00'],
  [/^( *)[－—–·•●](?=\s*\S)/, () => '列表要用英文的短横线“-”开头，后面空一格。例如 - 周一至周五 08:30-12:00'],
];

export interface LineProblem {
  /** Line and column from 1. */
  line: number;
  column: number;
  message: string;
}

function problemOf(line: string): { column: number; message: string } | undefined {
  for (const [form, message] of LINES) {
    const found = form.exec(line);
    if (found !== null) return { column: (found[1] ?? '').length + 1, message: message(found).trimEnd() };
  }
  return undefined;
}

export function lineProblems(text: string): LineProblem[] {
  return text.split('\n').flatMap((line, index) => {
    const problem = problemOf(line.replace(/\r$/, ''));
    return problem === undefined ? [] : [{ line: index + 1, ...problem }];
  });
}
