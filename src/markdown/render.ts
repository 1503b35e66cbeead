/**
 * The door to Markdown: judged by the gate, then drawn by the renderer, which holds without the gate. Size and depth are
 * judged before parsing.
 */
import { drawTree, type Drawn } from './draw.ts';
import { judgeTree } from './judge.ts';
import { parseMarkdown } from './parse.ts';
import type { MarkdownProblem } from './problem.ts';

export interface Rendered extends Drawn {
  problems: MarkdownProblem[];
}

const NOTHING: Drawn = { html: '', plain: '' };

/** Renders `markdown`. Where something is refused, `html` is empty and `problems` says why. */
export function renderMarkdown(markdown: string): Rendered {
  const parsed = parseMarkdown(markdown);
  if ('problem' in parsed) return { ...NOTHING, problems: [parsed.problem] };
  const problems = judgeTree(parsed.tree, markdown);
  return { ...(problems.length > 0 ? NOTHING : drawTree(parsed.tree)), problems };
}
