import { defineCollection } from 'astro:content';
import { corpusLoader } from './data/loader.ts';
import { countyEntry, townshipEntry } from './schema/entry.ts';

export const collections = {
  counties: defineCollection({ loader: corpusLoader('counties'), schema: countyEntry }),
  townships: defineCollection({ loader: corpusLoader('townships'), schema: townshipEntry }),
};
