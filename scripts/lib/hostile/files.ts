/** Files that are too large, too many, too deep, or in the wrong place: to be refused before they are opened. */
import { mkdirSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { filled, LIMIT, put, type HostileInput } from './input.ts';

const HUNDRED_MEGABYTES = 100 * 2 ** 20;

function many(township: string, folder: string, count: number, name: (index: number) => string, content: string): void {
  for (let index = 0; index < count; index += 1) put(township, join(folder, name(index)), content);
}

/** Folders one inside the other, as deep as the system allows to name at once. */
function deep(township: string, folder: string): void {
  const path = join(township, folder, 'a/'.repeat(1500));
  mkdirSync(path, { recursive: true });
  writeFileSync(join(path, 'tea.md'), 'x');
}

export const hostileFiles: HostileInput[] = [
  { name: 'one text of 100 MB', write: (town) => put(town, 'duties/basic.yaml', filled('name: 雾岭镇\n', HUNDRED_MEGABYTES)) },
  {
    name: 'one sparse file of 100 MB',
    write: (town) => {
      put(town, 'sheet.yaml', '');
      truncateSync(join(town, 'sheet.yaml'), HUNDRED_MEGABYTES);
    },
  },
  { name: '290 guides of 256 KB', write: (town) => many(town, 'matters', 290, (index) => `tea-${index}.md`, filled('看。\n')) },
  {
    name: '290 guides of 2 KB',
    write: (town) => many(town, 'matters', 290, (index) => `tea-${index}.md`, filled('看。\n', 2000)),
  },
  {
    name: '10,000 small files among the guides',
    write: (town) => many(town, 'matters', 10_000, (index) => `tea-${index}.md`, 'x'),
  },
  { name: '10,000 files of odd names', write: (town) => many(town, '.', 10_000, (index) => `台账 副本（${index}）.YML`, 'x') },
  {
    name: '290 files of long odd names',
    write: (town) => many(town, '.', 290, (index) => `${'副本 '.repeat(35)}${index}.yaml`, 'x'),
  },
  {
    name: '10,000 files in folders of the wrong place',
    write: (town) => many(town, '.', 10_000, (index) => `old/${index}/x.md`, 'x'),
  },
  { name: 'folders 1,500 deep in the township', write: (town) => deep(town, 'old') },
  { name: 'folders 1,500 deep among the guides', write: (town) => deep(town, 'matters') },
  {
    name: 'a repository of 100 MB inside',
    write: (town) => put(town, '.git/objects/pack/pack-1.pack', filled('x', HUNDRED_MEGABYTES)),
  },
  {
    name: 'a repository of 10,000 files inside',
    write: (town) => many(town, '.git/objects', 10_000, (index) => `${index}`, 'x'),
  },
  {
    name: 'five texts at the limit, more than a township may have',
    write: (town) => many(town, 'matters', 5, (index) => `tea-${index}.md`, filled('x', LIMIT)),
  },
];
