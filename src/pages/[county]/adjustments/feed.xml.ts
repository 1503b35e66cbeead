import type { APIContext } from 'astro';
import { countyPaths, forCountyAdjustmentFeed } from '../../../data/pages.ts';

export const getStaticPaths = countyPaths;
export const GET = async ({ params }: APIContext) => new Response(await forCountyAdjustmentFeed(params));
