/** What a page weighs: every byte and request up to a finished page, from the built files. */
import { readFileSync } from 'node:fs';
import { attribute, fileOf, gzipped, type Page } from './dist.ts';

export interface Weight {
  address: string;
  html: number;
  css: number;
  /** External and inline scripts together. */
  js: number;
  total: number;
  requests: number;
  /** Longest chain of scripts that load scripts; 1 means that each stands in the page. */
  depth: number;
  fonts: number;
  /** The heaviest script with all that it loads, of those loaded seldom and on demand. */
  seldom: number;
}

/** Scripts that a script's text loads in turn, statically or on demand. */
function importsIn(source: string, address: string): string[] {
  const found = source.matchAll(/(?:from|import)\s*\(?\s*["'`]([^"'`]+\.js)["'`]/gu);
  return [...found].map((match) => new URL(match[1] ?? '', `http://site${address}`).pathname);
}

/** The same of a built file. */
const importsOf = (address: string): string[] =>
  importsIn(readFileSync(fileOf(address), 'utf8'), address);

/**
 * What a page loads only once something seldom has happened (decision 013): no part of its chain,
 * since no question and no answer waits for it. It has a budget of its own.
 */
const SELDOM = /\/restoring\.[\w-]+\.js$/u;

function chain(addresses: readonly string[], seen: Set<string>): number {
  const fresh = addresses.filter((address) => !seen.has(address) && !SELDOM.test(address));
  for (const address of fresh) seen.add(address);
  if (fresh.length === 0) return 0;
  return 1 + Math.max(...fresh.map((address) => chain(importsOf(address), seen)));
}

/** What is loaded seldom, of these: each with all that it loads in turn. */
function seldomOf(addresses: readonly string[]): number {
  const weights = addresses
    .filter((found) => SELDOM.test(found))
    .map((found) => {
      const files = new Set([found, ...importsOf(found)]);
      return [...files].reduce((sum, file) => sum + gzipped(readFileSync(fileOf(file))), 0);
    });
  return Math.max(0, ...weights);
}

/** Weighs one page; sizes in bytes, gzip level 6. */
export function weigh(page: Page): Weight {
  const scripts = page.elements.filter((element) => element.tagName === 'script');
  const sheets = page.elements.filter(
    (element) => element.tagName === 'link' && attribute(element, 'rel') === 'stylesheet',
  );
  const inline = scripts
    .filter((script) => attribute(script, 'src') === undefined)
    .map((script) => script.childNodes.map((node) => ('value' in node ? node.value : '')).join(''))
    .join('');
  // What a script in the page loads comes a round trip after it, as with one of its own file.
  const within = importsIn(inline, page.address);
  const seen = new Set<string>();
  const linked = chain(
    scripts.flatMap((script) => attribute(script, 'src') ?? []),
    seen,
  );
  const later = chain(within, seen);
  const depth = Math.max(linked, later && later + 1);
  const size = (address: string) => gzipped(readFileSync(fileOf(address)));
  const html = gzipped(page.html);
  const styles = sheets.map((sheet) => attribute(sheet, 'href') ?? '');
  const css = styles.reduce((sum, address) => sum + size(address), 0);
  const external = [...seen].reduce((sum, address) => sum + size(address), 0);
  const fonts = styles.filter((address) =>
    /@font-face/u.test(readFileSync(fileOf(address), 'utf8')),
  );
  return {
    address: page.address,
    html,
    css,
    js: external + (inline === '' ? 0 : gzipped(inline)),
    total: html + css + external,
    requests: 1 + styles.length + seen.size,
    depth,
    fonts: fonts.length,
    seldom: Math.max(seldomOf(within), ...[...seen].map((address) => seldomOf(importsOf(address)))),
  };
}
