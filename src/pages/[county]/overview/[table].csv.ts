import type { APIRoute } from 'astro';
import { forOverviewTable, overviewTablePaths } from '../../../data/pages.ts';

export const getStaticPaths = overviewTablePaths;
export const GET: APIRoute = async ({ params }) =>
  new Response(await forOverviewTable(params), { headers: { 'content-type': 'text/csv; charset=utf-8' } });
