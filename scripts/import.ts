/**
 * `npm run import -- matters FILE.csv --county DIR [--name 县名]`: turns a spreadsheet of matter names into content.
 * Exit code 0 when everything could be read (also when nothing changed), 1 when not; then nothing is written.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { planMatterImport } from './lib/import-matters.ts';
import { applyPlan } from './lib/write-plan.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { county: { type: 'string' }, name: { type: 'string' } },
});
const [noun, file] = positionals;
if (noun !== 'matters' || file === undefined || values.county === undefined) {
  console.error('用法：npm run import -- matters 表格.csv --county content/县的文件夹 [--name 县名]');
  process.exitCode = 2;
} else {
  const plan = planMatterImport(readFileSync(file), values.county, values.name);
  for (const problem of plan.problems) console.error(`${file}:${problem.line} ${problem.message}`);
  if (plan.problems.length > 0) {
    console.error(`有 ${plan.problems.length} 个问题，没有写入任何文件。`);
    process.exitCode = 1;
  } else {
    const { added, changed, unchanged } = applyPlan(plan.files);
    console.log(
      `读到 ${plan.matters} 个事项、${plan.departments} 个部门。新增 ${added} 个文件，改动 ${changed} 个，${unchanged} 个没有变化。`,
    );
  }
}
