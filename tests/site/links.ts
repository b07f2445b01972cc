/** Follows every link and reference of the built site: each leads somewhere, none leads to a tracker. */
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { attribute, BASE, fileOf, type Page, pages } from './dist.ts';

/** Hosts that a reader may be sent to on a click. Nothing is ever loaded from them. */
const MAY_LINK = new Set(['creativecommons.org']);
const LOADING = ['src', 'srcset', 'poster', 'data'];

const all = pages();
const ids = new Map(
  all.map((page) => [
    page.address,
    new Set(page.elements.flatMap((element) => attribute(element, 'id') ?? [])),
  ]),
);

function target(page: Page, link: string): string | undefined {
  const url = new URL(link, `http://site${BASE.slice(0, -1)}${page.address}`);
  if (url.protocol === 'data:' || url.protocol === 'mailto:') return undefined;
  if (url.host !== 'site') return MAY_LINK.has(url.host) ? undefined : `leads to ${url.host}`;
  if (!url.pathname.startsWith(BASE)) return `leaves the base path: ${url.pathname}`;
  const address = url.pathname.replace(BASE, '/');
  if (address.endsWith('/')) {
    if (!ids.has(address)) return `leads nowhere: ${address}`;
  } else if (!existsSync(fileOf(url.pathname)) || statSync(fileOf(url.pathname)).isDirectory()) {
    return `leads nowhere: ${address}`;
  }
  const anchor = decodeURIComponent(url.hash.slice(1));
  if (anchor === '' || !ids.has(address)) return undefined;
  return ids.get(address)?.has(anchor) ? undefined : `no #${anchor} on ${address}`;
}

function duplicates(page: Page): string[] {
  const seen = new Set<string>();
  return page.elements.flatMap((element) => {
    const id = attribute(element, 'id');
    if (id === undefined || !seen.has(id)) {
      if (id !== undefined) seen.add(id);
      return [];
    }
    return `two elements have the id ${id}`;
  });
}

let count = 0;
const problems = all.flatMap((page) => {
  const found = page.elements.flatMap((element) => {
    const links = ['href', ...LOADING].flatMap((name) => attribute(element, name) ?? []);
    count += links.length;
    const loads = LOADING.some((name) => /^(?:https?:)?\/\//u.test(attribute(element, name) ?? ''));
    const problem = links.flatMap((link) => target(page, link) ?? []);
    return loads ? [...problem, 'loads from another host'] : problem;
  });
  const slips = /\[object Object\]|\bundefined\b|\bNaN\b/u.exec(
    page.html.replace(/<script[\s\S]*?<\/script>/gu, ''),
  );
  if (slips) found.push(`shows ${slips[0]}`);
  return [...found, ...duplicates(page)].map(
    (problem) => `${join('dist', page.address)}: ${problem}`,
  );
});
for (const problem of problems) console.error(problem);
console.log(`links: ${count} references on ${all.length} pages, ${problems.length} broken`);
if (problems.length > 0) process.exit(1);
