/** 台账导入: a table of matters known by name only becomes departments and matters of a county. */
import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { parse } from 'csv-parse/sync';
import { parse as parseYaml, stringify } from 'yaml';
import { decode } from '../../src/reader/decode.ts';
import type { Department } from '../../src/schema/county.ts';
import { CONTENT_FILES, MATTERS_FOLDER } from '../../src/schema/layout.ts';
import { NAME_ONLY, nameOnlyMatter } from '../../src/schema/matter.ts';

export interface ImportPlan {
  files: Map<string, string>;
  problems: { line: number; message: string }[];
  matters: number;
  departments: number;
}

interface Row {
  line: number;
  department: string;
  partOf: string;
  name: string;
  type: string;
  code: string;
}

/** Column headings as they are met in published tables. */
const HEADINGS: Record<Exclude<keyof Row, 'line'>, string[]> = {
  department: ['dept', '部门', '实施主体', '责任部门'],
  partOf: ['main_item', '主项', '主项名称'],
  name: ['name', '事项名称', '办理项名称', '名称'],
  type: ['type', '事项类型', '类型'],
  code: ['code', '事项编码', '实施编码', '编码'],
};

function textOf(bytes: Uint8Array): string {
  const decoded = decode(bytes);
  return 'text' in decoded ? decoded.text : new TextDecoder('gb18030').decode(bytes);
}

function readRows(text: string): { rows: Row[]; problems: ImportPlan['problems'] } {
  // With `info`, each record comes with its line; the library's types do not say so.
  const table = parse(text, { info: true, skip_empty_lines: true, relax_column_count: true }) as unknown as {
    record: string[];
    info: { lines: number };
  }[];
  const head = (table[0]?.record ?? []).map((cell) => cell.trim());
  const column = (names: string[]): number => head.findIndex((cell) => names.includes(cell));
  const at = Object.fromEntries(Object.entries(HEADINGS).map(([field, names]) => [field, column(names)])) as Record<
    keyof typeof HEADINGS,
    number
  >;
  const missing = (['department', 'name', 'type', 'code'] as const).filter((field) => at[field] === -1);
  if (missing.length > 0) {
    const wanted = missing.map((field) => `“${HEADINGS[field][1]}”`).join('、');
    return { rows: [], problems: [{ line: 1, message: `表头缺少 ${wanted} 这一列，现在的表头是：${head.join('、')}` }] };
  }
  const rows = table.slice(1).map(({ record, info }): Row => {
    const cell = (field: keyof typeof HEADINGS): string => (record[at[field]] ?? '').trim();
    return {
      line: info.lines,
      department: cell('department'),
      partOf: cell('partOf'),
      name: cell('name'),
      type: cell('type'),
      code: cell('code'),
    };
  });
  return { rows, problems: [] };
}

/** The code is the one thing that never changes: the id is the code in lower case. */
const matterId = (code: string): string =>
  code
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

/** Ids of departments that have none yet: numbered on from all that there ever were (`before`), so that none is given twice. */
function departmentsOf(rows: readonly Row[], known: readonly Department[], before: string): Department[] {
  const departments = [...known];
  const numbers = [...before.matchAll(/\bdepartment-(\d+)\b/g)].map(([, number]) => Number(number));
  let last = Math.max(0, ...numbers);
  for (const { department } of rows) {
    if (departments.some(({ name }) => name === department)) continue;
    last += 1;
    departments.push({ id: `department-${last}`, name: department });
  }
  return departments;
}

function matterFile({ name, type, code, partOf }: Row, department: string): { text: string; problem?: string } {
  const matter = {
    state: NAME_ONLY,
    name,
    type,
    department,
    code,
    ...(partOf !== '' && partOf !== name && { partOf }),
  };
  const verdict = nameOnlyMatter.safeParse(matter);
  const text = `---\n${stringify(matter, { defaultStringType: 'PLAIN', lineWidth: 0 })}---\n`;
  return verdict.success ? { text } : { text, problem: verdict.error.issues.map(({ message }) => message).join('；') };
}

/** Division code inside the national matter code: `…-511602000000-…`. */
const divisionCodeOf = (rows: readonly Row[]): string =>
  /-(\d{6})\d{6}-/.exec(rows.map(({ code }) => code).join(' '))?.[1] ?? '000000';

/** What to write for the table in `bytes`; nothing is written here. Existing departments and guides are kept. */
export function planMatterImport(bytes: Uint8Array, folder: string, name?: string): ImportPlan {
  const { rows, problems } = readRows(textOf(bytes));
  const departmentsFile = join(folder, CONTENT_FILES.departments);
  const before = [departmentsFile, join(folder, CONTENT_FILES.retired)].map((file) =>
    existsSync(file) ? readFileSync(file, 'utf8') : '',
  );
  const known = before[0] === '' ? [] : (parseYaml(before[0] ?? '') as Department[]);
  const departments = departmentsOf(rows, known, before.join('\n'));
  const idOf = new Map(departments.map((each) => [each.name, each.id]));
  const files = new Map<string, string>();
  const lines = new Map<string, number>();
  for (const row of rows) {
    const id = matterId(row.code);
    const path = join(folder, MATTERS_FOLDER, `${id}.md`);
    const { text, problem } = matterFile(row, idOf.get(row.department) ?? '');
    const twin = lines.get(id);
    if (problem !== undefined) problems.push({ line: row.line, message: problem });
    if (twin !== undefined) problems.push({ line: row.line, message: `事项编码“${row.code}”和第 ${twin} 行重复` });
    lines.set(id, row.line);
    const written = existsSync(path) ? readFileSync(path, 'utf8') : '';
    files.set(path, written === '' || written.includes(`state: ${NAME_ONLY}`) ? text : written);
  }
  if (departments.length > known.length) files.set(departmentsFile, stringify(departments, { lineWidth: 0 }));
  const divisionCode = divisionCodeOf(rows);
  const skeletons: [string, unknown][] = [
    [join(folder, CONTENT_FILES.county), { name: name ?? `区划${divisionCode}`, divisionCode, hotline: '12345' }],
    [
      join(dirname(resolve(folder)), CONTENT_FILES.site),
      { name: `${name ?? basename(folder)}办事事项`, hotline: '12345', dataDate: new Date().toISOString().slice(0, 10) },
    ],
  ];
  for (const [path, value] of skeletons)
    if (!existsSync(path)) files.set(path, stringify(value, { defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN' }));
  return { files, problems, matters: rows.length, departments: departments.length };
}
