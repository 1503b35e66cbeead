import type { CountyCorpus } from './corpus.ts';

/** What texts may call the county's departments, the long names first: 县民政局, 民政局. */
export const departmentNames = ({ departments, county }: Pick<CountyCorpus, 'departments' | 'county'>): string[] =>
  [
    ...new Set(
      departments.flatMap(({ name, aliases = [] }) => [
        name,
        name.replace(/^县/, county.name),
        name.replace(/^县/, ''),
        ...aliases,
      ]),
    ),
  ]
    .filter((name) => name.length >= 3)
    .sort((a, b) => b.length - a.length);
