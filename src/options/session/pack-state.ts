import type { PackInfo } from '../../core/packs/pack-info.ts';
import type { Localised } from '../../core/packs/schema/pack.ts';
import type { PackDifference, SharedNames } from './pack-comparison.ts';
import type { UnreadFile } from './pack-file.ts';
import type { PackOutline } from './pack-outline.ts';
import type { Mistake } from './pack-reader.ts';

/** Why a pack cannot be added. */
export type RefusedPack =
  | UnreadFile
  /** The reader of packs has ended, or the packs that are there cannot be read to compare it with them. */
  | { type: 'unfinished' | 'packs-unreadable' }
  | { type: 'bundled'; title: Localised }
  | { type: 'too-many'; limit: number }
  | { type: 'invalid'; mistakes: readonly Mistake[]; more: number };

/** A pack that could be added, and how it stands to those that are there. */
export interface CheckedPack {
  type: 'checked';
  text: string;
  outline: PackOutline;
  /** Whether a version of it is there. */
  isUpdate: boolean;
  /** What differs from that version, as far as it can be read. */
  difference?: PackDifference | undefined;
  /** Packs that have names of this one too. */
  shared: readonly (SharedNames & { id: string; title: Localised })[];
  /** Whether it is being stored. */
  isAdding: boolean;
}

/** What the reader offered last, until it is added or put away. `name` is the file's; pasted text has none. */
export type OfferedPack = { name: string | undefined } & (
  | { type: 'reading' }
  | { type: 'refused'; problem: RefusedPack }
  | CheckedPack
);

/** What is known of a pack whose details are open. */
export type OutlineState = PackOutline | 'reading' | 'unreadable';

/** The packs on the options page. */
export interface PackState {
  /** The bundled one first; `undefined` while they cannot be read. */
  packs: readonly PackInfo[] | undefined;
  /** Whether the list of packs has been read, or refused. */
  hasAskedForPacks: boolean;
  offered?: OfferedPack | undefined;
  /** Names of entities of added packs that settings speak of, by their keys. */
  names: Readonly<Record<string, Localised>>;
  /** Texts of hidden notes, by their keys. */
  notes: Readonly<Record<string, Localised>>;
  /** What is known of packs whose details are open, by id. */
  outlines: ReadonlyMap<string, OutlineState>;
}
