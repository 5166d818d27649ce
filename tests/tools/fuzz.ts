import fc from 'fast-check';
import { countOf, parseOptions, readCommandLine } from './command-line.ts';
import { packText } from './packs/pack-arbitraries.ts';
import { readHostile } from './packs/read-hostile-pack.ts';

const USAGE = `Usage: npm run fuzz [-- OPTIONS]

Reads many made-up packs. Each has to be read, or refused in words.

  --cases NUMBER    how many; without it: 10000
  --seed NUMBER     makes the same packs as the run that has printed it
  --help            show this`;

const { numRuns, seed } = readCommandLine(USAGE, (args) => {
  const { values } = parseOptions({
    args,
    options: { cases: { type: 'string', default: '10000' }, seed: { type: 'string' } },
  });
  return {
    numRuns: countOf(values.cases, '--cases'),
    seed: values.seed === undefined ? Date.now() % 2 ** 31 : countOf(values.seed, '--seed'),
  };
});
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
