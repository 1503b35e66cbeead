/** `npm run build [-- --content DIR --dist DIR]`: the whole site into one folder. Exit code 1 on invalid content. */
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { formatIssue } from '../src/domain/issue.ts';
import { buildSite } from './lib/build-site.ts';

const { values } = parseArgs({
  options: {
    content: { type: 'string', default: process.env['CONTENT_DIR'] ?? 'content' },
    dist: { type: 'string', default: 'dist' },
    processes: { type: 'string', default: String(Math.min(2, availableParallelism())) },
  },
});
const started = performance.now();
const outcome = await buildSite({ content: values.content, dist: values.dist, processes: Number(values.processes) });
if ('issues' in outcome) {
  for (const issue of outcome.issues) console.error(formatIssue({ ...issue, file: `${values.content}/${issue.file}` }));
  console.error(`有 ${outcome.issues.length} 个问题，网站没有生成。请改好再试。`);
  process.exitCode = 1;
} else {
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(
    `已生成 ${values.dist}：${outcome.townships} 个乡镇，${outcome.matters} 个事项，${outcome.files} 个文件，用时 ${seconds} 秒。`,
  );
}
