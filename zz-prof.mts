import { ExtensionBrowser } from '/tmp/wt/me/tests/browser/harness/extension.ts';
import { serve } from '/tmp/wt/me/tests/browser/harness/static-server.ts';
import { setUpStorms } from '/tmp/wt/me/tests/bench/harness/storms-in-page.ts';
import { callInPage } from '/tmp/wt/me/tests/bench/harness/in-page.ts';
import { NAMES, page, paragraphs } from '/tmp/wt/me/tests/bench/made-up-pages.ts';
const [which = 'append', ms = '4000', top='28'] = process.argv.slice(2);
const server = await serve(undefined, { '/': page(paragraphs(20, 2)) });
const ext = await ExtensionBrowser.launch({ kind: 'chromium', extensionDir: '/tmp/p4/dev', isFrugal: true } as any);
const tab = await ext.openPage(server.url());
await new Promise(r => setTimeout(r, 1500));
await tab.evaluate(callInPage(setUpStorms, NAMES));
const c = await tab.createCDPSession();
await c.send('Profiler.enable'); await c.send('Profiler.setSamplingInterval', { interval: 200 }); await c.send('Profiler.start');
await tab.evaluate(`benchStorms.${which}(${ms}).then(({ taken }) => taken)`);
await new Promise(r => setTimeout(r, 1500));
const { profile } = await c.send('Profiler.stop') as any;
const self: any = {}; profile.samples.forEach((s: number, i: number) => { self[s] = (self[s] || 0) + profile.timeDeltas[i]; });
const nodes = new Map<number, any>(profile.nodes.map((n: any) => [n.id, n]));
const name = (n: any) => n.callFrame.functionName + ':' + n.callFrame.url.split('/').pop().slice(0, 14) + ':' + n.callFrame.lineNumber;
// self by fn & inclusive by fn (ours)
const by: any = {}, inc: any = {};
const walk = (n: any, path: any[]) => { let t = self[n.id] || 0; const k = name(n); by[k] = (by[k] || 0) + t; const p = [...path, k]; for (const ch of n.children ?? []) t += walk(nodes.get(ch), p); if (!path.includes(k)) inc[k] = (inc[k] || 0) + t; return t; };
walk(profile.nodes[0], []);
const out = (o: any, title: string) => { console.log('--', title); console.log(Object.entries(o).filter(([k]) => /iife|::-1/.test(k)).sort((a: any, b: any) => b[1] - a[1]).slice(0, +top).map(([k, v]: any) => (v / 1000).toFixed(1).padStart(8) + ' ' + k).join('\n')); };
out(by, 'self'); out(inc, 'inclusive');
// callers of native fns
const parents = new Map<number, any>(); for (const n of profile.nodes) for (const ch of n.children ?? []) parents.set(ch, n);
for (const f of ['closest', 'evaluate', 'querySelectorAll', 'get textContent', 'getComputedStyle', 'observe', 'add','delete', 'getBoundingClientRect','setUninstallURL', 'get designMode','append']) {
  const m: any = {}; for (const n of profile.nodes) if (n.callFrame.functionName === f) { const p = parents.get(n.id); const k = name(p); m[k] = (m[k] || 0) + (self[n.id] || 0); }
  console.log(f, Object.entries(m).sort((a: any, b: any) => b[1] - a[1]).slice(0, 4).map(([k, v]: any) => (v / 1000).toFixed(1) + ' ' + k).join(' | '));
}
await ext.close(); await server.close(); process.exit(0);
