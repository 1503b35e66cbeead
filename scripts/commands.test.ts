/** What the commands tell, run as a person runs them. */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { TrialCounty } from './lib/trial-county.ts';

const EXTRACT = 'scripts/fixtures/matters-extract/matters.csv';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'commands-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

function run(script: string, ...args: string[]): { status: number | null; output: string } {
  const env = { ...process.env, CI: '' };
  const { status, stdout, stderr } = spawnSync(process.execPath, [`scripts/${script}.ts`, ...args], { encoding: 'utf8', env });
  return { status, output: stdout + stderr };
}

describe('import of matters', () => {
  const county = (): string => join(folder, 'county');
  const importExtract = (): ReturnType<typeof run> => run('import', 'matters', EXTRACT, '--county', county(), '--name', '样例县');

  test('turns a table of names into a county that is valid and builds', () => {
    expect(importExtract().status).toBe(0);
    expect(run('validate', '--content', folder).output).toContain('没有问题');
    const dist = join(folder, 'dist');
    expect(run('build', '--content', folder, '--dist', dist).status).toBe(0);
    const [page = ''] = readdirSync(join(dist, 'county/matters')).sort();
    const html = readFileSync(join(dist, 'county/matters', page), 'utf8');
    expect(html).toContain('指南待补充');
    expect(html).not.toContain('要带什么');
    expect(readFileSync(join(dist, 'county/search/catalogue.js'), 'utf8')).toContain('教师资格认定');
  });

  test('changes nothing the second time', () => {
    importExtract();
    expect(importExtract().output).toContain('新增 0 个文件，改动 0 个');
  });

  test('keeps a guide that has been written since', () => {
    importExtract();
    const [file = ''] = readdirSync(join(county(), 'matters')).sort();
    const path = join(county(), 'matters', file);
    const written = readFileSync(path, 'utf8').replace('state: 指南待补充\n', 'kind: 即办件\n');
    writeFileSync(path, written);
    importExtract();
    expect(readFileSync(path, 'utf8')).toBe(written);
  });

  test('reads a GB18030 table, and names the missing column of another', () => {
    const gbk = join(folder, 'gbk.csv');
    // 事项名称 in GB18030, without the other columns
    writeFileSync(gbk, Buffer.from([0xca, 0xc2, 0xcf, 0xee, 0xc3, 0xfb, 0xb3, 0xc6, 0x0a]));
    const { status, output } = run('import', 'matters', gbk, '--county', county());
    expect(status).toBe(1);
    expect(output).toContain('表头缺少 “部门”、“事项类型”、“事项编码” 这一列，现在的表头是：事项名称');
    expect(existsSync(county())).toBe(false);
  });

  test('writes nothing when one row is wrong, and names its line', () => {
    const broken = join(folder, 'broken.csv');
    writeFileSync(broken, readFileSync(EXTRACT, 'utf8').replace(',行政许可,', ',行政认可,'));
    const { status, output } = run('import', 'matters', broken, '--county', county());
    expect(status).toBe(1);
    expect(output).toMatch(/broken\.csv:2 .*行政认可/);
    expect(existsSync(county())).toBe(false);
  });
});

describe('build', () => {
  const copy = (): string => {
    const content = join(folder, 'content');
    cpSync('content', content, { recursive: true });
    return content;
  };
  const spoil = (file: string, line: RegExp, wrong: string): void => {
    writeFileSync(file, readFileSync(file, 'utf8').replace(line, wrong));
  };

  test("stops on an invalid file of the county's with file, line and what to write instead, and writes nothing", () => {
    const content = copy();
    spoil(join(content, 'hexi/departments.yaml'), /^ {2}phone: .*$/m, '  phone: 057186101234');
    const dist = join(folder, 'dist');
    const { status, output } = run('build', '--content', content, '--dist', dist);
    expect(status).toBe(1);
    expect(output).toMatch(/hexi\/departments\.yaml:\d+:\d+ .*"0571-86101234"/);
    expect(existsSync(dist)).toBe(false);
  });

  test('goes on without a township that has one, says so loudly, with the same message', () => {
    const content = copy();
    spoil(join(content, 'hexi/wuling/township.yaml'), /^complaintPhone: .*$/m, 'complaintPhone: 057186101234');
    const dist = join(folder, 'dist');
    const { status, output } = run('build', '--content', content, '--dist', dist);
    expect(status).toBe(0);
    expect(output).toMatch(/hexi\/wuling\/township\.yaml:\d+:\d+ .*"0571-86101234"/);
    expect(output).toContain('【注意】1 个乡镇（街道）的新内容有误');
    expect(existsSync(join(dist, 'hexi/liaohu/index.html'))).toBe(true);
  });
});

describe('validate', () => {
  const broken = (): string => {
    const content = join(folder, 'content');
    cpSync('content', content, { recursive: true });
    const file = join(content, 'hexi/wuling/township.yaml');
    writeFileSync(file, readFileSync(file, 'utf8').replace(/^complaintPhone: .*$/m, 'complaintPhone: 00008816690'));
    return content;
  };

  test('tells an error by its line and ends with 1; of another folder it tells nothing and ends with 0', () => {
    const content = broken();
    const told = run('validate', '--content', content);
    expect(told.status).toBe(1);
    expect(told.output).toMatch(/wuling\/township\.yaml:\d+:\d+ /);
    expect(run('validate', join(content, 'hexi/liaohu'), '--content', content).status).toBe(0);
  });

  test('gives JSON that can be read, and annotations on a code host', () => {
    const content = broken();
    const [first] = JSON.parse(run('validate', '--content', content, '--json').output) as { rule: string; line: number }[];
    expect(first).toMatchObject({ rule: 'schema', line: expect.any(Number) as number });
    const { stdout } = spawnSync(process.execPath, ['scripts/validate.ts', '--content', content], {
      encoding: 'utf8',
      env: { ...process.env, CI: 'true' },
    });
    expect(stdout).toMatch(/^::error file=.*township\.yaml,line=\d+,col=\d+,title=schema::/m);
  });

  test('mends what is mechanical, and says which file', () => {
    const content = broken();
    const { status, output } = run('validate', '--content', content, '--fix');
    expect(output).toContain('已修改');
    expect(status).toBe(0);
    expect(readFileSync(join(content, 'hexi/wuling/township.yaml'), 'utf8')).toContain('complaintPhone: "0000-8816690"');
  });

  test('answers wrong usage in one line, with 2', () => {
    const { status, output } = run('validate', '--unknown');
    expect(status).toBe(2);
    expect(output.trim().split('\n')).toHaveLength(1);
  });
});

describe('serve', () => {
  test('says in one line what to do when there is no site', () => {
    const { status, output } = run('serve', '--dist', join(folder, 'nothing'));
    expect(status).toBe(1);
    expect(output).toContain('npm run build');
  });
});

describe('search', () => {
  const DIST = process.env['DIST'] ?? 'dist';
  const search = (...args: string[]): ReturnType<typeof run> =>
    run('search', '--dist', DIST, '--township', 'hexi/wuling', ...args);
  const csv = (text: string): string => {
    const file = join(folder, 'queries.csv');
    writeFileSync(file, text);
    return file;
  };

  test('ranks what is asked, a line for each query, the best first', () => {
    const { status, output } = search('上户口', 'dibao', '？');
    expect(status).toBe(0);
    const [household, allowance, nothing] = output.trim().split('\n');
    expect(household).toMatch(/^上户口：birth-household-registration、/);
    expect(allowance).toMatch(/^dibao：minimum-living-allowance、/);
    expect(nothing).toBe('？：没有结果');
  });

  test('tells how well it answers judged queries, by kind, and which it misses', () => {
    const file = csv(
      'query,matter_ids,kind\n上户口,birth-household-registration,colloquial\ndibao,minimum-living-allowance,pinyin\n低保,nothing,exact\n',
    );
    const { status, output } = search('--queries', file, '--misses');
    expect(status).toBe(0);
    const [all, colloquial, pinyin, exact, miss] = output.trim().split('\n');
    expect(all).toMatch(/^all +3 +hit@1 +66\.7% +hit@3 +66\.7% +MRR 0\.667 +zero +0\.0%$/);
    expect([colloquial, pinyin, exact].map((line) => line?.replace(/ .*/, ''))).toEqual(['colloquial', 'pinyin', 'exact']);
    expect(miss).toMatch(/^0 exact 低保 nothing → minimum-living-allowance /);
  });

  test('ends at a mistake in the queries, and says where it is', () => {
    const { status, output } = search('--queries', csv('query,matter_ids\n上户口,birth-household-registration\n低保,\n'));
    expect(status).toBe(2);
    expect(output).toMatch(/\.csv:3 要有 query 和 matter_ids 两列/);
  });

  test('gives JSON that can be read', () => {
    const { output } = search('--queries', csv('query,matter_ids\n上户口,birth-household-registration\n'), '--json');
    expect(JSON.parse(output)).toMatchObject({
      quality: { all: { queries: 1, hit1: 1 }, query: { queries: 1, hit1: 1 } },
      queries: [{ query: '上户口', rank: 1, wanted: ['birth-household-registration'] }],
    });
  });

  test.each([
    ['no such search', ['--township', 'hexi/nowhere', '低保'], '请先运行 npm run build'],
    ['nothing asked', ['--township', 'hexi/wuling'], '用法：'],
    ['no township', ['低保'], '用法：'],
    ['an unknown option', ['--unknown'], '--unknown'],
  ])('answers wrong usage in one line, with 2: %s', (_, args, said) => {
    const { status, output } = run('search', '--dist', DIST, ...args);
    expect(status).toBe(2);
    expect(output).toContain(said);
    expect(output.trim().split('\n')).toHaveLength(1);
  });
});

describe('report', () => {
  const DIST = process.env['DIST'] ?? 'dist';

  test('tells the figures of the overview that is published', () => {
    const [overview] = JSON.parse(run('report', '--json').output) as object[];
    expect(JSON.parse(readFileSync(join(DIST, 'hexi/overview/overview.json'), 'utf8'))).toMatchObject(overview ?? {});
    const { status, output } = run('report');
    expect(status).toBe(0);
    expect(output).toMatch(/^禾溪县：4 个乡镇（街道），\d+ 个全县都有的事项$/m);
    expect(output).toMatch(/^ {2}雾岭镇：齐。办结 \d+、/m);
    expect(output).toContain('不是排名');
  });

  test('answers wrong usage in one line, with 2', () => expect(run('report', '--unknown').status).toBe(2));
});

describe('release', () => {
  let county: TrialCounty;
  beforeEach(() => {
    county = new TrialCounty();
  });
  afterEach(() => county.remove());
  const on = (script: string): ReturnType<typeof run> => run(script, '--content', county.content);
  const LEDGER = 'hexi/wuling/released.yaml';
  const LIST = 'hexi/wuling/duties/basic.yaml';
  const ledger = (): string => readFileSync(join(county.content, LEDGER), 'utf8');
  const rename = (): void => {
    writeFileSync(join(county.content, LIST), county.text(LIST).replace('管理茶叶市场', '管理茶市街茶叶市场'));
  };

  test('remembers the lists; run again, it changes nothing', () => {
    expect(on('release').output).toContain('新增 4 个');
    const first = ledger();
    expect(on('release').output).toContain('没有变化 4 个');
    expect(ledger()).toBe(first);
  });

  test('passes over a township with a change that no record explains, which the other command drafts', () => {
    on('release');
    const first = ledger();
    rename();
    rmSync(join(county.content, 'hexi/songlan/released.yaml'));
    const { status, output } = on('release');
    expect(status).toBe(0);
    expect(output).toContain('hexi/wuling 有问题，它们的清单没有记');
    expect(output).toContain('新增 1 个');
    expect(output).toMatch(/hexi\/wuling\/duties\/basic\.yaml:\d+:\d+ 这一行原来叫“管理茶叶市场”，改了名称，没有调整记录/);
    expect(ledger()).toBe(first);
    const line = '- { kind: 改写, row: tea-market, list: basic, was: 管理茶叶市场 }';
    expect(on('adjustments').output).toContain(line);
    writeFileSync(
      join(county.content, 'hexi/wuling/adjustments.yaml'),
      `- id: tea\n  cause: 勘误\n  why: 漏了街名\n  applicant: 镇政府\n  appliedOn: "2026-03-02"\n  opinion: 同意\n  approvedBy: 县委编办\n  approvedOn: "2026-03-03"\n  effectiveFrom: "2026-03-04"\n  changes:\n    ${line}\n`,
    );
    expect(on('release')).toMatchObject({ status: 0, output: expect.stringContaining('更新 1 个') as string });
    expect(ledger()).toMatch(/records:\n {2}- \{ id: tea, told: "?[0-9a-f]{8}"? \}\n/);
    expect(on('adjustments').output).toContain('没有要补写的调整记录');
    expect(run('release', '--all').status).toBe(2);
    expect(run('adjustments', '--all').status).toBe(2);
  });

  test('says that drafts may be wrong while a file cannot be read', () => {
    expect(on('adjustments').output).not.toContain('别的问题');
    writeFileSync(join(county.content, 'hexi/wuling/adjustments.yaml'), '- id: [\n');
    expect(on('adjustments').output).toContain('内容还有 1 个别的问题，起草的可能不全、不对：请先运行 npm run validate');
  });
});

describe('changes', () => {
  let county: TrialCounty;
  beforeEach(() => {
    county = new TrialCounty();
  });
  afterEach(() => county.remove());
  const shorten = (): void => {
    const file = 'hexi/matters/minimum-living-allowance.md';
    writeFileSync(join(county.content, file), county.text(file).replace(/^promisedLimit: .*$/m, 'promisedLimit: 10个工作日'));
  };
  const changes = (since = 'HEAD'): ReturnType<typeof run> => run('changes', '--since', since, '--content', county.content);
  const written = (): string => readFileSync(join(county.content, 'hexi/changes.yaml'), 'utf8');

  test('writes what differs from a revision, which is valid; run again, it adds nothing', () => {
    shorten();
    expect(changes().status).toBe(0);
    expect(written()).toMatch(/ {2}kind: 时限缩短\n {2}says: 从 \d+ 个工作日缩短到 10 个\n/);
    expect(run('validate', '--content', county.content).status).toBe(0);
    const first = written();
    expect(changes().output).toContain('没有要补写的变化');
    expect(written()).toBe(first);
    writeFileSync(join(county.content, 'hexi/changes.yaml'), first.replace(/says: .*/, 'says: 快多了'));
    expect(changes().output).toContain('已经写了“快多了”');
    expect(written()).toContain('says: 快多了');
  });

  test('writes nothing where git has no such revision, or the content has mistakes', () => {
    shorten();
    expect(changes('nowhere').output).toContain('git 里没有“nowhere”这个版本');
    expect(changes('--all').status).not.toBe(0);
    writeFileSync(join(county.content, 'hexi/wuling/sheet.yaml'), 'entries: 1\n');
    expect(changes()).toMatchObject({ status: 1, output: expect.stringContaining('先运行 npm run validate') as string });
    expect(existsSync(join(county.content, 'hexi/changes.yaml'))).toBe(false);
    expect(run('changes').status).toBe(2);
  });
});

describe('release of addresses', () => {
  let county: TrialCounty;
  beforeEach(() => {
    county = new TrialCounty();
  });
  afterEach(() => county.remove());
  const release = (): ReturnType<typeof run> => run('release', '--content', county.content, '--dist', folder);
  const list = (): string => readFileSync(join(county.content, 'hexi/addresses.txt'), 'utf8');
  const built = (file: string): void => {
    mkdirSync(dirname(join(folder, 'hexi', file)), { recursive: true });
    writeFileSync(join(folder, 'hexi', file), 'x');
  };

  test('writes down the addresses of the built site, and keeps those of earlier ones', () => {
    built('index.html');
    built('wuling/index.html');
    expect(release()).toMatchObject({ status: 0, output: expect.stringContaining('新增 5 个') as string });
    rmSync(join(folder, 'hexi/wuling'), { recursive: true });
    built('songlan/index.html');
    expect(release().status).toBe(0);
    expect(list().split('\n').slice(1)).toEqual(['index.html', 'songlan/index.html', 'wuling/index.html', '']);
    expect(run('validate', '--content', county.content).status).toBe(0);
  });

  test('is noticed by the next check where the list was lost since', () => {
    built('index.html');
    release();
    rmSync(join(county.content, 'hexi/addresses.txt'));
    const { status, output } = run('validate', '--content', county.content);
    expect({ status, output }).toEqual({
      status: 1,
      output: expect.stringMatching(/hexi\/addresses\.txt:1:1 .*恢复上一个版本/) as string,
    });
  });

  test("writes no addresses where nothing was built, and nothing at all while there are mistakes of the county's", () => {
    expect(release().output).toContain('先运行 npm run build');
    built('index.html');
    writeFileSync(join(county.content, 'hexi/papers.yaml'), '1\n');
    expect(release()).toMatchObject({ status: 1, output: expect.stringContaining('什么都没有写') as string });
    expect(existsSync(join(county.content, 'hexi/addresses.txt'))).toBe(false);
    expect(run('release', '--unknown').status).toBe(2);
  });
});
