import { build } from 'vite';
import { expect } from 'vitest';
import { describeInTurns } from '../harness/describe-in-browsers.ts';
import { ROOT } from '../harness/paths.ts';

/** The module as a script that defines `passages`. */
async function passagesScript(): Promise<string> {
  const lib = { entry: 'src/content/scout/passages.ts', formats: ['iife' as const], name: 'passages' };
  const built = await build({
    root: ROOT,
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    build: { lib, write: false },
  });
  const outputs = Array.isArray(built) ? built : [built];
  return (
    outputs
      .flatMap((one) => ('output' in one ? one.output : []))
      .flatMap((file) => ('code' in file ? file.code : []))[0] ?? ''
  );
}

/**
 * Reads a page of ten names among four hundred other elements, and changes it after some steps.
 * @returns the names that were not read
 */
const READ = `(change, after) => {
  document.body.innerHTML = ('<i>and so on</i> '.repeat(40) + '<p>Name</p>').repeat(10);
  const names = new Set([...document.querySelectorAll('p')].map((name) => name.firstChild));
  const reader = new passages.PassageReader();
  const observer = new MutationObserver(() => {});
  observer.observe(document, { childList: true, subtree: true });
  const steps = reader.read(document, (text) => text.indexOf('Name'), function* ({ from, end }, reading) {
    const walker = document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
    walker.currentNode = from;
    for (let text = from; text && text !== end; text = walker.nextNode()) {
      reading.cursor = text;
      yield;
      names.delete(text);
    }
  });
  for (let step = 0; !steps.next().done; step++) {
    if (step !== after) continue;
    document.querySelectorAll('i').forEach(change);
    reader.onRecords(observer.takeRecords());
  }
  return names.size;
}`;

describeInTurns('passages of a page that changes while it is read', (test) => {
  test.for([
    ['moved to the end', 'document.body.append(other)'],
    ['moved to the start', 'document.body.prepend(other)'],
    ['removed', 'other.remove()'],
    ['removed in part', 'if (at % 3 > 0) other.remove()'],
  ] as const)('all names are read when everything else is %s', async ([, change], { extension, server }) => {
    const page = await extension.openPage(server.add('/', '<!doctype html>'));
    await page.evaluate(await passagesScript());
    const missed = await page.evaluate(
      `Array.from({ length: 30 }, (_, after) => (${READ})((other, at) => { ${change} }, after))`,
    );
    expect(missed).toEqual(Array(30).fill(0));
  });
});
