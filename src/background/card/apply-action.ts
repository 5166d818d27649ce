import type { CardData } from '../../core/card/card-data.ts';
import { type CardAction, type CardState, type StoreOutcome, sourceKey } from '../../core/card/card-state.ts';
import { changeForException } from '../../core/card/site-exception.ts';
import { ownNoteId } from '../../core/packs/qualified-keys.ts';
import { MAX_NOTES_HIDDEN } from '../../core/settings/settings.ts';
import type { SettingsChange } from '../../core/settings/settings-change.ts';
import { assertNever } from '../../core/shared/assert-never.ts';
import type { PageAddress } from '../../core/urls/page-address.ts';
import type { CardRequest } from '../../platform/messages/to-background.ts';
import { RateLimitError } from './card-limits.ts';

/** What the buttons of a card do outside of it. */
export interface ActionPorts {
  /**
   * @throws {RateLimitError} when pages have asked for too many
   * @throws when the browser did not store the change
   */
  change: (change: SettingsChange) => Promise<void>;
  /** The change that switches a page's site off; `undefined` if it would have no effect, because a more specific exception decides. */
  siteOffChange: (page: PageAddress) => Promise<SettingsChange | undefined>;
  /**
   * Opens the page of a note.
   * @throws {RateLimitError} when pages have asked for too many
   * @throws if it may not be the reader who asks for it
   */
  openNotes: (note: string) => Promise<void>;
  /** Like `openNotes`, for the form of one of the reader's own notes. @param id in their pack */
  editNote: (id: string) => Promise<void>;
  /** Like `openNotes`, for an address of a pack. */
  openLink: (url: string) => Promise<void>;
  /** Like `openNotes`, for all notes about an entity. */
  openAllNotes: (entity: string) => Promise<void>;
  /** Like `openNotes`, for the list of all that is hidden. */
  openHidden: () => Promise<void>;
  /** Like `openNotes`, for the exceptions of a site. */
  openExceptions: (site: string) => Promise<void>;
}

/** What the card showed when the reader acted. */
interface ShownCard {
  hidden: ReadonlySet<string>;
  mentionEntity: CardData;
  relatedEntity: CardData | undefined;
}

/**
 * Does what an action does outside of the card.
 * @param page whose site exceptions apply to; null where there is none
 * @param state of the card when the reader acted
 * @returns whether the action's change of the settings was stored, or its page opened
 * @throws when the card does not have the note or the link of the action, or the browser refused to open it
 */
export async function applyAction(
  action: CardAction,
  { context, alias }: Pick<CardRequest, 'context' | 'alias'>,
  page: PageAddress | null,
  state: CardState,
  { hidden, mentionEntity, relatedEntity }: ShownCard,
  ports: ActionPorts,
): Promise<StoreOutcome> {
  const { change, openNotes, editNote, openLink, openAllNotes, openHidden } = ports;
  const data = relatedEntity ?? mentionEntity;
  const has = (note: string) => data.notes.some(({ id }) => id === note);
  const store = async (wanted: SettingsChange): Promise<StoreOutcome> => {
    try {
      await change(wanted);
      return 'done';
    } catch (error) {
      // The next card tells the reader.
      return error instanceof RateLimitError ? 'too-fast' : 'not-saved';
    }
  };
  const open = async (opening: Promise<void>): Promise<StoreOutcome> => {
    try {
      await opening;
      return 'done';
    } catch (error) {
      if (error instanceof RateLimitError) return 'too-fast';
      throw error;
    }
  };
  switch (action.type) {
    case 'show-entity':
    case 'all':
    case 'options':
    case 'answers':
    case 'unfold':
      return 'done';
    case 'open-note':
      if (!has(action.note)) throw new Error('There is no such note');
      return await open(openNotes(action.note));
    case 'edit-note': {
      const id = ownNoteId(action.note);
      if (id === undefined || !has(action.note)) throw new Error('There is no such note');
      return await open(editNote(id));
    }
    case 'open-link': {
      const url = addressOf(action.of, data);
      if (url === undefined) throw new Error('There is no such link');
      return await open(openLink(url));
    }
    case 'open-all-notes':
      return await open(openAllNotes(data.entity.id));
    case 'open-hidden':
      return await open(openHidden());
    case 'hide-note': {
      const { note, on } = action;
      if (!has(note) && !isUnfolded(note, state, data)) throw new Error('There is no such note');
      // Another card or page has done it since, or this card before the background was stopped.
      if (hidden.has(note) === on) return 'done';
      if (on && hidden.size >= MAX_NOTES_HIDDEN) return 'too-many';
      return await store({ type: 'note', note, hidden: on });
    }
    case 'add-exception':
    case 'remove-exception':
      if (page === null) return 'done';
      return await store(
        changeForException(action, { entity: context.entity, alias, site: page.site }, state.shownBefore),
      );
    case 'site-off': {
      if (page === null) return 'done';
      const siteOff = await ports.siteOffChange(page);
      // As in the context menu: the reader sees which exception decides.
      return siteOff ? await store(siteOff) : await open(ports.openExceptions(page.site));
    }
    default:
      return assertNever(action);
  }
}

/** Whether a hidden denial stands beneath the claim that it answers. */
const isUnfolded = (note: string, { unfoldedClaims }: CardState, { hiddenNotes }: CardData): boolean =>
  hiddenNotes.some(
    ({ id, answers }) => id === note && answers.some((claim) => unfoldedClaims.includes(claim)),
  );

/** The address of a note or a source of the card. */
const addressOf = (key: string, { notes, sources }: CardData) =>
  notes.find(({ id }) => id === key)?.link ?? sources.find((_, index) => sourceKey(index) === key)?.url;
