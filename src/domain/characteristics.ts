/** 特色: what a township is known for, and the rows of its lists that others do not have. */
import type { Illustrated } from '../schema/illustration.ts';
import { CONTENT_FILES, DUTY_FILES } from '../schema/layout.ts';
import type { TownshipCorpus } from './corpus.ts';
import type { DataPath } from './issue.ts';
import { dutyKinds } from './written-duties.ts';

/** One of them, with its place in the content. */
export interface ToldCharacteristic extends Illustrated {
  file: string;
  path: DataPath;
  /** Id of the row, or of the township. */
  record: string;
  name: string;
  why: string;
  of?: string | undefined;
}

export const characteristicsOf = ({ id, folder, township, duties }: TownshipCorpus): ToldCharacteristic[] => [
  ...township.character.map(({ title, ...told }, index) => ({
    ...told,
    file: `${folder}/${CONTENT_FILES.township}`,
    path: ['character', index],
    record: id,
    name: title,
  })),
  ...dutyKinds.flatMap((kind) =>
    duties[kind].flatMap(({ id: record, at, name, characteristic }) =>
      characteristic === undefined
        ? []
        : [{ ...characteristic, file: `${folder}/${DUTY_FILES[kind]}`, path: [...at, 'characteristic'], record, name }],
    ),
  ),
];
