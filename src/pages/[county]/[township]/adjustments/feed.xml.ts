import type { APIContext } from 'astro';
import { forAdjustmentFeed, townshipPaths } from '../../../../data/pages.ts';

export const getStaticPaths = townshipPaths;
export const GET = async ({ params }: APIContext) => new Response(await forAdjustmentFeed(params));
