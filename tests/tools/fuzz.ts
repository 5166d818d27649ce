import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { packText, readHostile } from './pack-fuzz.ts';

/** Reads many made-up packs: `npm run fuzz -- [--cases 10000] [--seed NUMBER]` */

const { values } = parseArgs({
  options: { cases: { type: 'string', default: '10000' }, seed: { type: 'string' } },
});
const numRuns = Number(values.cases);
const seed = Number(values.seed ?? Date.now() % 2 ** 31);
let valid = 0;
const start = performance.now();
fc.assert(
  fc.property(packText, (text) => {
    if (readHostile(text)) valid += 1;
  }),
  { numRuns, seed },
);
const seconds = ((performance.now() - start) / 1000).toFixed(1);
console.log(
  `${numRuns} packs, ${valid} of them valid, in ${seconds} s; seed ${seed}. Each was read or refused in words.`,
);
