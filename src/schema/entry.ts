import { id } from './scalars.ts';
import { z } from './zod.ts';

/** An entry of the county collection: where its compiled record stands, and the townships it has. */
export const countyEntry = z.strictObject({
  /** Folder of the compiled corpus. */
  folder: z.string(),
  townships: z.array(id('乡镇编号', 'wuling')),
});

/** An entry of the township collection. */
export const townshipEntry = z.strictObject({
  folder: z.string(),
  county: id('县编号', 'hexi'),
  township: id('乡镇编号', 'wuling'),
});
