import { afterEach, expect, test } from 'vitest';
import { type Injection, scripting } from '../harness/fake-browser.ts';

const { takeOverTab } = await import('../../../src/platform/tabs/take-over.ts');

const browserFunctions = { ...scripting };
afterEach(() => {
  Object.assign(scripting, browserFunctions);
});

test('an open page gets the scout, and after it the scripts that were registered before', async () => {
  const ran: string[] = [];
  scripting.executeScript = async ({ files }: Injection) => {
    if (!files) return [{ result: true, documentId: 'document' }];
    ran.push(...files);
    return [];
  };
  await takeOverTab(1);
  expect(ran).toEqual(['scout.js']);
  scripting.getRegisteredContentScripts = async () => [{ js: ['words.js', 'names.js'] }];
  await takeOverTab(1);
  expect(ran).toEqual(['scout.js', 'scout.js', 'words.js', 'names.js']);
});
