import type { APIRoute } from 'astro';
import { countyPaths, forOverviewData } from '../../../data/pages.ts';

export const getStaticPaths = countyPaths;
export const GET: APIRoute = async ({ params }) =>
  new Response(await forOverviewData(params), { headers: { 'content-type': 'application/json; charset=utf-8' } });
