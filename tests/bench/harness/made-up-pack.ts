import type { PackFile } from '../../../src/core/packs/schema/pack-schema.ts';

/**
 * Syllables of names by script. `length` is the least and greatest number of syllables in a word, `isCased` whether words begin with a
 * capital, `isSpaced` whether spaces separate words.
 */
const SCRIPTS: readonly {
  syllables: string;
  length: [number, number];
  isCased: boolean;
  isSpaced: boolean;
}[] = [
  {
    syllables: 'vor lan tek mi sar dex no quil bra zen ora pix',
    length: [2, 4],
    isCased: true,
    isSpaced: true,
  },
  { syllables: 'шня лер вок ми гра зен до цар бри тол', length: [2, 4], isCased: true, isSpaced: true },
  { syllables: 'ξαν λεκ δορ μι παρ ζω θρα νιξ', length: [2, 4], isCased: true, isSpaced: true },
  { syllables: 'شار نول كبد ميت غرا زين دور', length: [2, 3], isCased: false, isSpaced: true },
  { syllables: 'שרן לבק דור מית גרז נול', length: [2, 3], isCased: false, isSpaced: true },
  { syllables: 'शर नाल दोर मित ग्रा ज़ेन', length: [2, 4], isCased: false, isSpaced: true },
  { syllables: 'ชาร นอล ดอร มิต กรา เซน', length: [2, 4], isCased: false, isSpaced: false },
  { syllables: '鑫 澜 芯 珂 曜 翎 蔚 瀚 琮 晟 睿 拓', length: [2, 4], isCased: false, isSpaced: false },
  { syllables: '샤르 놀 도르 밋 그라 젠 벡 울', length: [2, 4], isCased: false, isSpaced: true },
];

/** How many of ten entities have a Latin name beside one in another script. */
const LATIN_OF_TEN = 6;

/**
 * Packs with made-up entities in many scripts. The same arguments give the same packs.
 * @param count the total number of entities
 * @param packs the number of packs
 */
export function madeUpPacks(count: number, packs: number): PackFile[] {
  const entities = madeUpEntities(count);
  const size = Math.ceil(count / packs);
  return Array.from({ length: packs }, (_, at) => entities.slice(at * size, (at + 1) * size)).flatMap(
    (own, at): PackFile[] => {
      const [first] = own;
      if (!first) return [];
      return [
        {
          format: 2,
          id: `made-up-${at}`,
          version: '1.0.0',
          title: `Made up, part ${at + 1}`,
          languages: ['en'],
          source: { title: 'Nothing', published: '2020' },
          entities: own,
          notes: own.map(({ id, name }) => ({
            id,
            entities: [id],
            text: `${name} is a company that is made up.`,
          })),
        },
      ];
    },
  );
}

function madeUpEntities(count: number): PackFile['entities'] {
  const random = seededRandom(20_200_802);
  const seen = new Set<string>();
  const name = (script: number): string => {
    const { syllables, length, isCased, isSpaced } = SCRIPTS[script] ??
      SCRIPTS[0] ?? { syllables: '', length: [0, 0] };
    const all = syllables.split(' ');
    const word = () => {
      const [least = 0, most = 0] = length;
      const count = least + Math.floor(random() * (most - least + 1));
      const letters = Array.from({ length: count }, () => all[Math.floor(random() * all.length)]).join('');
      return isCased ? letters.slice(0, 1).toUpperCase() + letters.slice(1) : letters;
    };
    for (let words = isSpaced && random() < 0.4 ? 2 : 1; ; words += 1) {
      const made = Array.from({ length: words }, word).join(isSpaced ? ' ' : '');
      if (seen.has(made.toLowerCase())) continue;
      seen.add(made.toLowerCase());
      return made;
    }
  };
  return Array.from({ length: count }, (_, at) => {
    const other = 1 + (at % (SCRIPTS.length - 1));
    const scripts = at % 10 < LATIN_OF_TEN ? [0, other] : [other];
    const names = scripts.map(name);
    const [title = ''] = names;
    return { id: `company-${at}`, name: title, aliases: names };
  });
}

/** Random numbers from 0 to 1 that are the same each time (mulberry32). */
function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
