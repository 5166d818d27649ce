import type { CardData } from '../../core/card/card-data.ts';
import { type CardAction, type CardState, type StoreOutcome, sourceKey } from '../../core/card/card-state.ts';
import { changeForException } from '../../core/card/site-exception.ts';
import { ownNoteId } from '../../core/packs/qualified-keys.ts';
import { MAX_NOTES_HIDDEN } from '../../core/settings/settings.ts';
import type { SettingsChange } from '../../core/settings/settings-change.ts';
import { assertNever } from '../../core/shared/assert-never.ts';
import type { CardRequest } from '../../platform/messages/to-background.ts';
import { RateLimitError } from './card-limits.ts';

/** What the buttons of a card do outside of it. */
export interface ActionPorts {
  /**
   * @throws {RateLimitError} when pages have asked for too many
   * @throws when the browser did not store the change
   */
  change: (change: SettingsChange) => Promise<void>;
  /** Opens the page of a note. @throws if it may not be the reader who asks for it */
  openNotes: (note: string) => Promise<void>;
  /** Like `openNotes`, for the form of one of the reader's own notes. @param id in their pack */
  editNote: (id: string) => Promise<void>;
  /** Like `openNotes`, for an address of a pack. */
  openLink: (url: string) => Promise<void>;
  /** Like `openNotes`, for all notes about an entity. */
  openAllNotes: (entity: string) => Promise<void>;
  /** Like `openNotes`, for the list of all that is hidden. */
  openHidden: () => Promise<void>;
}

/** What the card showed when the reader acted. */
interface ShownCard {
  hidden: ReadonlySet<string>;
  mentionEntity: CardData;
  relatedEntity: CardData | undefined;
}

/**
 * Does what an action does outside of the card.
 * @param site that exceptions apply to; null where there is none
 * @param state of the card when the reader acted
 * @returns whether the action's change of the settings was stored
 * @throws when the card does not have the note or the link of the action, or the browser refused to open it
 */
export async function applyAction(
  action: CardAction,
  { context, alias }: Pick<CardRequest, 'context' | 'alias'>,
  site: string | null,
  state: CardState,
  { hidden, mentionEntity, relatedEntity }: ShownCard,
  { change, openNotes, editNote, openLink, openAllNotes, openHidden }: ActionPorts,
): Promise<StoreOutcome> {
  const data = relatedEntity ?? mentionEntity;
  const has = (note: string) => data.notes.some(({ id }) => id === note);
  const store = async (wanted: SettingsChange): Promise<StoreOutcome> => {
    try {
      await change(wanted);
      return 'done';
    } catch (error) {
      // The card says so.
      return error instanceof RateLimitError ? 'too-fast' : 'not-saved';
    }
  };
  switch (action.type) {
    case 'show-entity':
    case 'all':
    case 'options':
    case 'denials':
    case 'explain':
      return 'done';
    case 'open-note':
      if (!has(action.note)) throw new Error('There is no such note');
      await openNotes(action.note);
      return 'done';
    case 'edit-note': {
      const id = ownNoteId(action.note);
      if (id === undefined || !has(action.note)) throw new Error('There is no such note');
      await editNote(id);
      return 'done';
    }
    case 'open-link': {
      const url = addressOf(action.of, data);
      if (url === undefined) throw new Error('There is no such link');
      await openLink(url);
      return 'done';
    }
    case 'open-all-notes':
      await openAllNotes(data.entity.id);
      return 'done';
    case 'open-hidden':
      await openHidden();
      return 'done';
    case 'hide-note': {
      const { note, on } = action;
      if (!has(note) && !isUnfolded(note, state, data)) throw new Error('There is no such note');
      // Done elsewhere since, or before the background was stopped.
      if (hidden.has(note) === on) return 'done';
      if (on && hidden.size >= MAX_NOTES_HIDDEN) return 'too-many';
      return await store({ type: 'note', note, hidden: on });
    }
    case 'add-exception':
    case 'remove-exception':
      if (site === null) return 'done';
      return await store(
        changeForException(action, { entity: context.entity, alias, site }, state.shownBefore),
      );
    default:
      return assertNever(action);
  }
}

/** Whether a hidden denial stands beneath the claim that it answers. */
const isUnfolded = (note: string, { expandedClaims }: CardState, { hiddenNotes }: CardData): boolean =>
  hiddenNotes.some(
    ({ id, answers }) => id === note && answers.some((claim) => expandedClaims.includes(claim)),
  );

/** The address of a note or a source of the card. */
const addressOf = (key: string, { notes, sources }: CardData) =>
  notes.find(({ id }) => id === key)?.link ?? sources.find((_, index) => sourceKey(index) === key)?.url;
