import { readdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { TestPage } from '../../browser/harness/static-server.ts';
import { madeUpPages } from '../made-up-pages.ts';

/**
 * Forbids scripts and resources from elsewhere. Scripts of saved pages would navigate, close tabs, or act differently each time. Content scripts
 * are not subject to a page's policy.
 */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:";

/** The pages to measure, by path: those of a folder, or made-up ones. @throws when the folder has no pages */
export async function pagesOf(folder: string | undefined): Promise<Record<string, TestPage>> {
  const pages: Record<string, TestPage> = {};
  if (folder === undefined) {
    for (const [name, make] of Object.entries(madeUpPages)) pages[`/${name}`] = withoutScripts(make());
    return pages;
  }
  const names = (await readdir(resolve(folder))).filter((name) => /\.html?$/.test(name)).sort();
  if (names.length === 0) throw new Error(`There is no saved page in ${folder}.`);
  for (const name of names)
    pages[`/${encodeURIComponent(name)}`] = withoutScripts(await readFile(join(folder, name), 'utf8'));
  return pages;
}

/** A page whose own scripts do not run, and which does not redirect. */
export const withoutScripts = (html: string): TestPage => ({
  html: html.replace(/http-equiv=["']?refresh/gi, 'data-was-refresh'),
  headers: { 'content-security-policy': POLICY },
});
