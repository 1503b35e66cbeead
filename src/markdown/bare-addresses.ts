/** GFM takes Chinese punctuation, and what follows it, for a part of a bare address. */
import type { Link, Root, Text } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';

const AFTER_ADDRESS = /[，。；：、！？）】》”’].*$/su;
const BARE_ADDRESS = /(https:\/\/[^\s，。；：、！？）】》”’]+)/u;

/** Cuts every bare address (a link that shows its own target) there and puts the rest back as text, in which there may be another address. */
export function restoreSwallowed(tree: Root): void {
  visit(tree, 'link', (link, index, parent) => {
    const [text] = link.children;
    if (parent === undefined || index === undefined || text?.type !== 'text' || text.value !== link.url) return;
    const swallowed = AFTER_ADDRESS.exec(text.value)?.[0];
    if (swallowed === undefined) return;
    text.value = text.value.slice(0, -swallowed.length);
    link.url = text.value;
    const rest = swallowed.split(BARE_ADDRESS).map((part): Text | Link => {
      if (!BARE_ADDRESS.test(part)) return { type: 'text', value: part };
      return { type: 'link', url: part, children: [{ type: 'text', value: part }] };
    });
    parent.children.splice(index + 1, 0, ...rest);
    return [SKIP, index + 1];
  });
}
