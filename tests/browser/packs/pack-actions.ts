import type { ExtensionBrowser } from '../harness/extension.ts';

/** A small pack as a reader may write one: about a swimming pool that has nothing to do with the bundled pack. */
export const POOL_PACK = {
  format: 2,
  id: 'pool',
  version: '1.0.0',
  title: { en: 'The Linden pool', de: 'Das Lindenbad' },
  languages: ['en', 'de'],
  source: { publisher: 'Valley Courier', title: 'Pool stays shut', published: '2024-05-03' },
  entities: [
    { id: 'linden-pool', name: 'Lindenbad', aliases: ['Lindenbad'] },
    { id: 'friends', name: 'Badfreunde', aliases: ['Badfreunde'] },
  ],
  notes: [
    {
      id: 'closed',
      entities: ['linden-pool'],
      text: { en: 'The pool stayed shut in summer 2024.', de: 'Das Bad blieb im Sommer 2024 zu.' },
    },
    {
      id: 'repairs',
      entities: ['linden-pool', 'friends'],
      text: {
        en: 'The friends of the pool offered to pay for the repair of the pump in 2024.',
        de: 'Der Förderverein bot 2024 an, die Reparatur der Pumpe zu bezahlen.',
      },
    },
  ],
};

const MILLS = Array.from({ length: 50 }, (_, at) => `mill-${at + 1}`);
const OF_THE_RIVER =
  'The river Linden drives more mills than any other of the valley, and each of them has changed hands at least once since the flood. ';

/** A pack whose summary and relations have no room in a card. */
export const RIVER_PACK = {
  format: 2,
  id: 'river',
  version: '1.0.0',
  title: { en: 'The mills of the Linden', de: 'Die Mühlen der Linde' },
  languages: ['en', 'de'],
  source: { publisher: 'Valley Courier', title: 'Fifty mills', published: '2024-05-03' },
  entities: [
    {
      id: 'linden',
      name: 'Linden',
      summary: {
        en: OF_THE_RIVER.repeat(9).trim(),
        de: 'Die Linde treibt mehr Mühlen an als jeder andere Fluss des Tals, und jede hat seit der Flut mindestens einmal den Besitzer gewechselt. '
          .repeat(9)
          .trim(),
      },
      aliases: ['Linden'],
    },
    ...MILLS.map((id) => ({ id, name: id.replace('mill-', 'Mill No. '), aliases: [id] })),
  ],
  notes: ['first', 'second', 'third', 'fourth'].map((id) => ({
    id,
    entities: ['linden'],
    text: {
      en: `The ${id} mill below the weir was rebuilt in 1987, and grinds the flour of the whole valley since.`,
      de: `Die Mühle am Wehr (${id}) wurde 1987 neu gebaut und mahlt seither das Mehl des ganzen Tals.`,
    },
    terms: { en: ['weir'], de: ['Wehr'] },
  })),
  relations: MILLS.map((to) => ({
    id: `to-${to}`,
    from: 'linden',
    to,
    kind: 'owns',
    label: { en: 'drives', de: 'treibt an' },
    status: 'fact',
    notes: ['first'],
  })),
};

/** Sends the background what a page of the extension would. */
async function askBackground(extension: ExtensionBrowser, type: string, request: object): Promise<void> {
  const helper = await extension.helper();
  const error = await helper.evaluate(
    async (type, request) => {
      const reply = await chrome.runtime.sendMessage({ message: 'packs', type, request });
      return reply?.error ?? null;
    },
    type,
    request,
  );
  if (error !== null) throw new Error(String(error));
}

/** @param pack as an object, or as the text of its file */
export const addPack = (extension: ExtensionBrowser, pack: object | string): Promise<void> =>
  askBackground(extension, 'add', { file: typeof pack === 'string' ? pack : JSON.stringify(pack) });

export const removePack = (extension: ExtensionBrowser, id: string): Promise<void> =>
  askBackground(extension, 'remove', { id });
