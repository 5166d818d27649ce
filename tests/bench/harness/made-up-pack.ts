import type { PackFile } from '../../../src/core/packs/pack-schema.ts';

/**
 * Syllables by script, of which names are made. With each goes how many make a name, and whether names begin with a capital
 * and are set apart by spaces.
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

/** Of ten entities, so many are written in Latin letters, and have a name in another script as well. */
const LATIN_OF_TEN = 6;

/**
 * The file of a pack with more entities: to those of a real one come made-up ones, in the scripts of the world. The same call
 * gives the same pack.
 * @param pack the file of a pack with texts in English and German
 * @param count how many entities in all
 */
export function packWith(pack: PackFile, count: number): PackFile {
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
  const more = Array.from(
    { length: Math.max(0, count - pack.entities.length) },
    (_, at): PackFile['entities'][number] => {
      const other = 1 + (at % (SCRIPTS.length - 1));
      const scripts = at % 10 < LATIN_OF_TEN ? [0, other] : [other];
      const names = scripts.map(name);
      const [title = ''] = names;
      return {
        id: `made-up-${at}`,
        name: { en: title, de: title },
        summary: { en: 'A company that is made up.', de: 'Eine erfundene Firma.' },
        aliases: names,
      };
    },
  );
  return { ...pack, entities: [...pack.entities, ...more] };
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
