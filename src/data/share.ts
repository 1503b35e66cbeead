/** Which part of the site this process builds: `SHARE=1/2` is the first of two. Without it, all. */
const [share = 1, of = 1] = (process.env['SHARE'] ?? '1/1').split('/').map(Number);

/** True when the `index`-th township (from 0) is this process's. Index 0 also stands for the pages of no township. */
export const takesPart = (index: number): boolean => index % of === share - 1;
