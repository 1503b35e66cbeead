/** Pages of a built folder as a browser reads them, for statements about all of them. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { defaultTreeAdapter as nodes, parse, type DefaultTreeAdapterTypes } from 'parse5';
import { filesBelow } from './checksums.ts';

export type Element = DefaultTreeAdapterTypes.Element;
export type Node = DefaultTreeAdapterTypes.Node;

export interface BuiltPage {
  path: string;
  elements: Element[];
}

export const attribute = (element: Element, name: string): string | undefined =>
  element.attrs.find((each) => each.name === name)?.value;

export const textOf = (node: Node): string =>
  nodes.isTextNode(node) ? node.value : 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';

/** All elements in a node, itself included. */
export function elementsOf(node: Node): Element[] {
  const children = 'childNodes' in node ? node.childNodes.flatMap(elementsOf) : [];
  return nodes.isElementNode(node) ? [node, ...children] : children;
}

export const hasClass = (element: Element, name: string): boolean =>
  (attribute(element, 'class') ?? '').split(' ').includes(name);

export const byClass = (elements: readonly Element[], name: string): Element[] =>
  elements.filter((element) => hasClass(element, name));

export const byElementId = ({ elements }: BuiltPage, id: string): Element | undefined =>
  elements.find((element) => attribute(element, 'id') === id);

/** Pages of `dist` whose path fits. */
export const builtPages = (dist: string, fits: RegExp): BuiltPage[] =>
  filesBelow(dist)
    .filter((path) => path.endsWith('.html') && fits.test(path))
    .map((path) => ({ path, elements: elementsOf(parse(readFileSync(join(dist, path), 'utf8'))) }));

/** Files of the matters of a township (`hexi/wuling`), from the root of the site. What is retired has a page there too, but none on paper. */
export const matterFiles = (dist: string, folder: string): string[] =>
  readdirSync(join(dist, folder))
    .filter((name) => name.endsWith('.html') && readFileSync(join(dist, folder, name), 'utf8').includes('/assets/sheet-'))
    .map((name) => `${folder}/${name}`);

/** Where a link of a page leads, from the root of the site. */
export const targetOf = (page: BuiltPage, href: string): string =>
  posix.normalize(posix.join(posix.dirname(page.path), href.replace(/[?#].*$/, '')));
