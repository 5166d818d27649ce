import type { PackInfo } from '../../../core/packs/pack-info.ts';
import type { Localised } from '../../../core/packs/schema/pack.ts';
import type { ExampleCard } from '../../../platform/packs/pack-messages.ts';
import type { FirstNames, PackDifference } from './pack-comparison.ts';
import type { PackOutline } from './pack-outline.ts';
import type { LocatedProblem } from './pack-reader.ts';
import type { UnreadFile } from './text-of-file.ts';

/** Why a pack cannot be added. */
export type RefusedPack =
  | UnreadFile
  /** The worker that reads packs has failed, or the installed packs could not be read for the comparison. */
  | { type: 'unfinished' | 'packs-unreadable' }
  | { type: 'bundled'; title: Localised }
  | { type: 'too-many'; limit: number }
  | { type: 'invalid'; mistakes: readonly LocatedProblem[]; more: number; isOneLine: boolean };

/** A pack that can be added, and how it compares with the installed ones. */
export interface CheckedPack {
  type: 'checked';
  text: string;
  outline: PackOutline;
  /** Cards of some of its names; none where they cannot be read. */
  cards: readonly ExampleCard[];
  /** Whether a pack of its id is installed. */
  isUpdate: boolean;
  /** That pack, which may be another one in truth. */
  installed?: PackInfo | undefined;
  /** What differs from that version; absent where it cannot be read. */
  difference?: PackDifference | undefined;
  /** The installed packs that have some of its names, too. */
  shared: readonly (FirstNames & { id: string; title: Localised })[];
  /** Whether it is being stored. */
  isAdding: boolean;
}

/** The pack that is offered for adding, until it is added or dismissed. `name` is the file's; pasted text has none. */
export type OfferedPack = { name: string | undefined } & (
  | { type: 'reading' }
  | { type: 'refused'; problem: RefusedPack }
  | CheckedPack
);

/** The outline of a pack whose details are open. */
export type OutlineState = PackOutline | 'reading' | 'unreadable';

/** The packs on the options page. */
export interface PackState {
  /** The installed packs, the bundled one first; `undefined` while they cannot be read. */
  packs: readonly PackInfo[] | undefined;
  /** Whether reading the list of packs has ended, with or without success. */
  hasAskedForPacks: boolean;
  offered?: OfferedPack | undefined;
  /** Names of entities in added packs that settings mention, by key. */
  names: Readonly<Record<string, Localised>>;
  /** Texts of hidden notes, by key. */
  notes: Readonly<Record<string, Localised>>;
  /** Outlines of packs whose details have been opened, by id. */
  outlines: ReadonlyMap<string, OutlineState>;
}
