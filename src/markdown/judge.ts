/** The gate: what of a Markdown text must not be published, with line and column. Refuses; never changes. */
import type { Definition, FootnoteDefinition, Nodes, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { findInvisible } from './invisible.ts';
import { parseMarkdown } from './parse.ts';
import type { MarkdownProblem } from './problem.ts';
import { RULES, textOf, unseen, type Context } from './rules.ts';

/** Characters that stand in the text as they are. */
function judgeCharacters(markdown: string): MarkdownProblem[] {
  return markdown.split(/\r\n?|\n/).flatMap((text, index) => {
    const found = findInvisible(text);
    return found === undefined ? [] : [{ line: index + 1, column: found.index + 1, message: unseen(found.name) }];
  });
}

function contextOf(tree: Root): Omit<Context, 'source'> {
  const targets = new Map<string, Definition>();
  const notes = new Map<string, FootnoteDefinition>();
  const used = new Set<string>();
  visit(tree, (node) => {
    if (node.type === 'definition' && !targets.has(node.identifier)) targets.set(node.identifier, node);
    if (node.type === 'footnoteDefinition' && !notes.has(node.identifier)) notes.set(node.identifier, node);
    if (node.type === 'linkReference' || node.type === 'imageReference') used.add(`link ${node.identifier}`);
    if (node.type === 'footnoteReference') used.add(`note ${node.identifier}`);
  });
  return { targets, notes, used };
}

/** Bare addresses are found by a later pass of the parser, which gives them no position: looked for in their paragraph. */
function placeOf(node: Nodes, parent: Nodes | undefined, markdown: string): { line: number; column: number } {
  if (node.position !== undefined) return { line: node.position.start.line, column: node.position.start.column };
  const start = parent?.position?.start ?? { line: 1, column: 1, offset: 0 };
  const before = markdown.slice(start.offset, markdown.indexOf(textOf(node), start.offset)).split(/\r\n?|\n/);
  const column = (before.at(-1) ?? '').length + (before.length === 1 ? start.column : 1);
  return { line: start.line + before.length - 1, column };
}

/** The two ends of a tag are one mistake. */
function onceALine(problems: readonly MarkdownProblem[]): MarkdownProblem[] {
  const first = new Map(problems.toReversed().map((problem) => [`${problem.line} ${problem.message}`, problem]));
  return problems.filter((problem) => first.get(`${problem.line} ${problem.message}`) === problem);
}

/** Judges a parsed text; `markdown` is what it was parsed from. */
export function judgeTree(tree: Root, markdown: string): MarkdownProblem[] {
  const context = contextOf(tree);
  const problems = judgeCharacters(markdown);
  visit(tree, (node, _index, parent) => {
    const source = markdown.slice(node.position?.start.offset ?? 0, node.position?.end.offset ?? 0);
    const message = RULES.map((rule) => rule(node, { ...context, source })).find((each) => each !== undefined);
    if (message !== undefined) problems.push({ ...placeOf(node, parent, markdown), message });
  });
  return onceALine(problems);
}

/** Why `markdown` must not be published; empty when it may. */
export function judgeMarkdown(markdown: string): MarkdownProblem[] {
  const parsed = parseMarkdown(markdown);
  return 'problem' in parsed ? [parsed.problem] : judgeTree(parsed.tree, markdown);
}
