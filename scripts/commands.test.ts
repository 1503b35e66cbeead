/** What the commands tell, run as a person runs them. */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

const TIMEOUT = 120_000;
const EXTRACT = 'scripts/fixtures/matters-extract/matters.csv';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'commands-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

function run(script: string, ...args: string[]): { status: number | null; output: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [`scripts/${script}.ts`, ...args], { encoding: 'utf8' });
  return { status, output: stdout + stderr };
}

describe('import of matters', () => {
  const county = (): string => join(folder, 'county');
  const importExtract = (): ReturnType<typeof run> => run('import', 'matters', EXTRACT, '--county', county(), '--name', '样例县');

  test(
    'turns a table of names into a county that is valid and builds',
    () => {
      expect(importExtract().status).toBe(0);
      expect(run('validate', '--content', folder).output).toContain('没有问题');
      const dist = join(folder, 'dist');
      expect(run('build', '--content', folder, '--dist', dist).status).toBe(0);
      const [page = ''] = readdirSync(join(dist, 'county/matters')).sort();
      const html = readFileSync(join(dist, 'county/matters', page), 'utf8');
      expect(html).toContain('指南待补充');
      expect(html).not.toContain('要带什么');
      expect(readFileSync(join(dist, 'county/search/catalogue.json'), 'utf8')).toContain('教师资格认定');
    },
    TIMEOUT,
  );

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
  test('stops on an invalid file with file, line and what to write instead, and leaves the old site alone', () => {
    const content = join(folder, 'content');
    cpSync('content', content, { recursive: true });
    const file = join(content, 'hexi/wuling/township.yaml');
    writeFileSync(file, readFileSync(file, 'utf8').replace(/^complaintPhone: .*$/m, 'complaintPhone: 057186101234'));
    const dist = join(folder, 'dist');
    const { status, output } = run('build', '--content', content, '--dist', dist);
    expect(status).toBe(1);
    expect(output).toMatch(/hexi\/wuling\/township\.yaml:\d+:\d+ .*"057186101234"/);
    expect(existsSync(dist)).toBe(false);
  });
});

describe('serve', () => {
  test('says in one line what to do when there is no site', () => {
    const { status, output } = run('serve', '--dist', join(folder, 'nothing'));
    expect(status).toBe(1);
    expect(output).toContain('npm run build');
  });
});
