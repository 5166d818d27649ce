export const PACK_DATABASE = 'packs';

/** Whether there is a database of packs. Readers without packs of their own get none. */
export const hasPackDatabase = async (): Promise<boolean> =>
  (await indexedDB.databases()).some(({ name }) => name === PACK_DATABASE);
