import type { Localised } from '../../core/packs/schema/pack.ts';
import type { PendingSettings } from '../../core/settings/entries/pending-changes.ts';
import type { Exception } from '../../core/settings/exceptions.ts';
import type { FileProblem } from '../../core/settings/portable/settings-file.ts';
import type { SyncState } from '../../core/settings/portable/sync-state.ts';
import { isUnknownEverywhere, type Settings } from '../../core/settings/settings.ts';
import { assertNever } from '../../core/shared/assert-never.ts';
import { NEW_NOTE_HASH } from '../../core/shared/own-pages.ts';
import type { CommandShortcut } from '../../core/shared/shortcuts.ts';
import type { ExampleCard } from '../../platform/packs/pack-messages.ts';
import type { OwnNoteState } from './offer/own-note-state.ts';
import type { PackState } from './offer/pack-state.ts';

/** The last completed action, to confirm it and, where possible, offer to undo it. */
export type ActionResult =
  | { type: 'added' | 'edited' | 'removed'; exception: Exception }
  | { type: 'removed-many'; count: number }
  | { type: 'exceptions-restored' }
  | { type: 'saved' | 'imported'; name: string }
  | { type: 'reset' | 'settings-restored' }
  | { type: 'pack-added' | 'pack-updated'; title: Localised; canUndo: boolean }
  | { type: 'pack-removed'; title: Localised; canUndo: boolean }
  /** The action was not undone, because another window has changed the pack since. */
  | { type: 'pack-left'; title: Localised; section: 'packs' | 'ownNotes' }
  | { type: 'pack-saved'; name: string }
  | { type: 'note-saved'; name: string; isNew: boolean }
  | { type: 'note-removed'; name: string }
  | { type: 'packs-restored' | 'notes-restored' };

/** The result to report once an action has been undone. */
export function resultOfUndoing({ type }: ActionResult): ActionResult {
  switch (type) {
    case 'reset':
    case 'imported':
    case 'saved':
    case 'settings-restored':
      return { type: 'settings-restored' };
    case 'pack-added':
    case 'pack-updated':
    case 'pack-removed':
    case 'pack-left':
    case 'pack-saved':
    case 'packs-restored':
      return { type: 'packs-restored' };
    case 'note-saved':
    case 'note-removed':
    case 'notes-restored':
      return { type: 'notes-restored' };
    case 'added':
    case 'edited':
    case 'removed':
    case 'removed-many':
    case 'exceptions-restored':
      return { type: 'exceptions-restored' };
    default:
      return assertNever(type);
  }
}

/** The browser did not store a change, has no room for it, or could not read what was to be changed. */
export type Refusal = 'not-stored' | 'no-room' | 'unreadable' | 'too-many-packs';

/** A settings file that the reader opened. */
type OpenedFile =
  | { type: 'refused'; name: string; problem: FileProblem }
  /** The settings cannot be changed. */
  | { type: 'locked'; name: string }
  | { type: 'read'; name: string; settings: Settings };

/** Everything the options page is rendered from. */
export interface OptionsState extends PendingSettings, PackState, OwnNoteState {
  /** The effective settings. They keep their identity while neither the stored nor the pending ones change. */
  settings: Settings;
  /** Why the last change was not made, until the reader closes the notice or makes another one. */
  refused?: Refusal | undefined;
  sync: SyncState;
  /** The card of the preview: absent until it has been read, `none` where it could not be read. */
  example?: ExampleCard | 'none' | undefined;
  commands: readonly CommandShortcut[];
  /** Whether the browser refused to open its page for shortcuts. */
  shortcutsPageRefused: boolean;
  /** How often the hash of the address has changed. */
  hashChanges: number;
  /** The search text for the table of exceptions. */
  filter: string;
  /** The exception added last, to highlight and scroll to; a new object for each. */
  scrollTarget?: { exception: Exception } | undefined;
  lastResult?: ActionResult | undefined;
  file?: OpenedFile | undefined;
  /** The progress of reading a file or rewriting all settings, from 0 to 1; absent while neither is going on. */
  progress?: number | 'unknown' | undefined;
}

/** The filter in the hash of an address, as in `#exceptions=example.com`. */
export const filterFromHash = (hash: string): string | undefined =>
  new URLSearchParams(hash.replace(/^#/, '')).get('exceptions') || undefined;

/** Whether the hash of an address points to the exceptions, with or without a filter. */
export const isExceptionsHash = (hash: string): boolean => /^#exceptions(?:=|$)/.test(hash);

/** Whether the hash of an address opens the form for a note. */
export const isNewNoteHash = (hash: string): boolean => hash === NEW_NOTE_HASH;

/** Whether settings cannot be changed, because the stored ones could not be read. */
export const isLocked = ({ settings }: OptionsState): boolean => isUnknownEverywhere(settings);
