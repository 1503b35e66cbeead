import type { Root } from 'mdast';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { restoreSwallowed } from './bare-addresses.ts';
import { tooComplex } from './complexity.ts';
import type { MarkdownProblem } from './problem.ts';

/** A single tilde stays what it is: people write 8~12点. */
const parser = unified().use(remarkParse).use(remarkGfm).use(remarkCjkFriendly);

/** The only door to the parser: GitHub-flavoured Markdown to a tree, or why it is too large or too deep to be parsed. */
export function parseMarkdown(markdown: string): { tree: Root } | { problem: MarkdownProblem } {
  const problem = tooComplex(markdown);
  if (problem !== undefined) return { problem };
  const tree = parser.parse(markdown);
  restoreSwallowed(tree);
  return { tree };
}
