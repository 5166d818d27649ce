import type { Pack } from './schema/pack.ts';

/** What lists of packs show of a pack. */
export interface PackInfo
  extends Pick<Pack, 'id' | 'version' | 'title' | 'languages' | 'author' | 'licence' | 'source'> {
  /** The number of entities. */
  entities: number;
  /** The number of notes. */
  notes: number;
  /** Whether it comes with the extension, so that it cannot be removed. */
  isBundled: boolean;
  /** When the reader added it, in milliseconds since the epoch. */
  added?: number | undefined;
  /** Why nothing of it is marked: this version of the extension has not compiled it yet, or does not accept it. */
  unread?: 'waiting' | 'refused';
}

/** What lists show of a pack, without the time at which it was added. */
export function packInfo(pack: Pack, isBundled: boolean): PackInfo {
  const { id, version, title, languages, author, licence, source, entities, notes } = pack;
  return {
    id,
    version,
    title,
    languages,
    author,
    licence,
    source,
    entities: entities.length,
    notes: notes.length,
    isBundled,
  };
}
