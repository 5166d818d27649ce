import type { ExtensionBrowser } from './harness/extension.ts';

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
