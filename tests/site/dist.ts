/** Reads the built site: its pages, and what each page loads. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

export const DIST = 'dist';
/** The base path the site was built for, with a slash at both ends. */
export const BASE = `/${(process.env['BASE_PATH'] ?? '').replace(/^\/|\/$/gu, '')}/`.replace(
  '//',
  '/',
);

export interface Page {
  /** Address in the site, such as `/lessons/what-happened/`. */
  address: string;
  html: string;
  elements: Element[];
}

export function pages(): Page[] {
  return readdirSync(DIST, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .map((file) => {
      const html = readFileSync(join(DIST, file), 'utf8');
      const path = relative('.', file)
        .split(sep)
        .join('/')
        .replace(/index\.html$/u, '');
      return { address: `/${path}`, html, elements: elementsOf(parse(html)) };
    })
    .sort((one, two) => one.address.localeCompare(two.address, 'en'));
}

function elementsOf(node: Node): Element[] {
  const children = 'childNodes' in node ? node.childNodes.flatMap(elementsOf) : [];
  return 'tagName' in node ? [node, ...children] : children;
}

export function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((attr) => attr.name === name)?.value;
}

/** File of the site behind an address that starts with the base path. */
export function fileOf(address: string): string {
  return join(DIST, address.replace(BASE, '/').replace(/[?#].*$/u, ''));
}

/** Size over the wire at gzip level 6, as most servers send it. */
export function gzipped(content: string | Buffer): number {
  return gzipSync(content, { level: 6 }).length;
}
