import { ExtensionBrowser } from '../browser/harness/extension.ts';
import { builtExtension } from '../browser/harness/paths.ts';
import { serve } from '../browser/harness/static-server.ts';
import { type Held, SoakWalk } from '../browser/life/soak-walk.ts';
import { countOf, readOneArgument } from './command-line.ts';

const USAGE = `Usage: npm run soak [-- ROUNDS]

Goes from route to route in Chromium, with cards, navigations, tabs and settings that change, and compares what page and
background hold. Needs a build. Fails if a heap grows by more than 2 MB, or anything else at all.

  ROUNDS    how often; without it: 1000
  --help    show this`;

const ROUNDS = countOf(readOneArgument(USAGE) ?? '1000', 'ROUNDS');
const MOST: Held = { documents: 0, nodes: 100, listeners: 0, pageHeap: 2_000_000, backgroundHeap: 2_000_000 };

await using server = await serve();
await using extension = await ExtensionBrowser.launch({
  kind: 'chromium',
  extensionDir: builtExtension('chromium'),
  isFrugal: true,
});
await extension.reset({ settings: { version: 2 } });
const walk = await SoakWalk.start(extension, server);
await walk.go(20);
const before = await walk.held();
for (let done = 0; done < ROUNDS; done += 100) {
  await walk.go(Math.min(100, ROUNDS - done));
  console.log(`${done + 100} rounds`, await walk.held());
}
const after = await walk.held(before.nodes + MOST.nodes);
console.log('before', before);
for (const name of ['documents', 'nodes', 'listeners', 'pageHeap', 'backgroundHeap'] as const) {
  if (after[name] - before[name] <= MOST[name]) continue;
  console.error(`${name} has grown from ${before[name]} to ${after[name]}`);
  process.exitCode = 1;
}
