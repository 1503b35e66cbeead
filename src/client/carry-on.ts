/** What was asked, cut to what a question may be long. */
export const askedFor = (): string => (new URLSearchParams(location.search).get('q') || '').trim().slice(0, 100);

/** Links that lead on take the query with them. */
export function carryOn(query: string): void {
  if (query === '') return;
  document.querySelectorAll<HTMLAnchorElement>('a[data-carry]').forEach((link) => {
    const url = new URL(link.href);
    url.searchParams.set('q', query);
    link.href = url.href;
  });
}
