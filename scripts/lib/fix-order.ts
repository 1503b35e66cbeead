/** Brings the keys of every group into the order of its schema. What stands above or behind a key moves with it. */
import { isMap } from 'yaml';
import { blocksInBraces, blocksOnLines, pageOf, type Page } from './fix-blocks.ts';
import { dataIn, saying, type Parsed } from './fix-document.ts';
import { edited, type Edit } from './fix-edit.ts';
import { namesIn, orderOf, placesIn, type Field, type Place } from './fix-fields.ts';

/** Names in their right order; none where a person must look first: one is unknown, or stands twice. */
function rightOrder(field: Field | undefined, names: readonly string[]): string[] | undefined {
  const order = orderOf(field, names);
  const isClear = new Set(names).size === names.length && names.every((name) => order.includes(name));
  return isClear ? names.toSorted((a, b) => order.indexOf(a) - order.indexOf(b)) : undefined;
}

/** Puts each block of a group where another one stood: what is between them stays. */
function editsOf({ node, field }: Place, page: Page): Edit[] {
  if (!isMap(node)) return [];
  const names = namesIn(node);
  const order = rightOrder(field, names)?.map((name) => names.indexOf(name)) ?? [];
  if (order.every((from, to) => from === to)) return [];
  const blocks = node.flow === true ? blocksInBraces(node, page) : blocksOnLines(node, page);
  const moved = order.flatMap((from) => blocks?.[from] ?? []);
  if (blocks?.[0]?.isBehindHyphen === true && moved[0]?.hasCommentAbove === true) return [];
  return moved.flatMap((block, to) => {
    const place = blocks?.[to];
    return place === undefined ? [] : [{ start: place.start, end: place.end, text: page.text.slice(block.start, block.end) }];
  });
}

const inAnyOrder = (text: string): string => Array.from(text).sort().join('');

/** Groups of one depth never overlap: they are put in order together. */
function withDepthInOrder(before: Parsed, places: readonly Place[], depth: number): Parsed | undefined {
  const { text, document, lineAt } = before;
  const page = pageOf(text, lineAt);
  const edits = places.filter((place) => place.depth === depth).flatMap((place) => editsOf(place, page));
  const after = edited(text, edits);
  if (after === text || inAnyOrder(after) !== inAnyOrder(text)) return undefined;
  return saying(dataIn(document.contents), after);
}

/** `before` with the keys in order of every group that has known ones only; inner groups first, to move with the outer ones. */
export function withKeysInOrder(before: Parsed, schema: Field | undefined): Parsed {
  const read = ({ document }: Parsed): Place[] => Array.from(placesIn(document.contents, schema));
  let now = before;
  let places = read(now);
  const depths = Array.from(new Set(places.map(({ depth }) => depth)));
  for (const depth of depths.toSorted((a, b) => b - a)) {
    const after = withDepthInOrder(now, places, depth);
    if (after === undefined) continue;
    now = after;
    places = read(now);
  }
  return now;
}
