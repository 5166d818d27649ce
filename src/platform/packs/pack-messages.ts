import * as v from 'valibot';
import type { Runtime } from 'webextension-polyfill';
import type { CardElement } from '../../core/card/card-tree.ts';
import type { OwnNoteDraft } from '../../core/packs/own/draft-of-selection.ts';
import type { PackInfo } from '../../core/packs/pack-info.ts';
import type { Localised } from '../../core/packs/schema/pack.ts';
import { LANGUAGES, type Language } from '../../core/shared/language.ts';
import { inBackground, within } from '../../core/tasks/promises.ts';
import { isOwnPage } from '../api/extension-pages.ts';
import { browser } from '../api/native-browser.ts';
import { subscribe } from '../api/subscribe.ts';
import { serve } from '../messages/transport.ts';

/** Messages of the extension's own pages to the background, which alone opens the database of packs. */

const SERVICE = 'packs';
const CHANGED = 'packs-changed';

const PackId = v.pipe(v.string(), v.maxLength(100));
/** A name of a pack that is not added: the id of its entity, and how many notes it has there. */
const SampleNameSchema = v.object({ id: v.string(), notes: v.number() });
export type SampleName = v.InferOutput<typeof SampleNameSchema>;

/** Page and background are of one version, so answers need no schema. */
const requests = {
  /** All packs, the bundled one first, also those that are unread. */
  list: v.object({}),
  /** The file of a pack, as JSON text. */
  read: v.object({ id: PackId }),
  /**
   * Adds a pack, or replaces the one of the same id.
   * @property added when a pack was added that comes back, in milliseconds since the epoch
   */
  add: v.object({ file: v.string(), added: v.optional(v.pipe(v.number(), v.finite())) }),
  remove: v.object({ id: PackId }),
  /** Names and packs of entities, by their keys. */
  entities: v.object({ keys: v.array(v.string()) }),
  /** Texts of notes, by their keys. */
  notes: v.object({ keys: v.array(v.string()) }),
  /** A card to show how cards look. */
  exampleCard: v.object({ language: v.picklist(LANGUAGES) }),
  /** Cards of names in a pack that is not added. */
  sampleCards: v.object({
    file: v.string(),
    names: v.array(SampleNameSchema),
    language: v.picklist(LANGUAGES),
  }),
  /** What a note is to begin with, once; null for nothing. */
  takeDraft: v.object({}),
} as const;

/** An entity as lists of names show it. */
export interface ListedEntity {
  key: string;
  name: Localised;
  sites: readonly string[];
  /** Its key in each of the packs that know it, and their ids. */
  members: readonly { pack: string; id: string }[];
}

/** A note as lists of settings show it. */
export interface ListedNote {
  key: string;
  text: Localised;
}

/** A card to show how cards look, and the style sheet of its shadow tree. */
export interface ExampleCard {
  language: Language;
  card: CardElement;
  style: string;
}

interface Answers {
  list: readonly PackInfo[];
  read: string;
  add: PackInfo;
  remove: null;
  entities: readonly ListedEntity[];
  notes: readonly ListedNote[];
  exampleCard: ExampleCard;
  sampleCards: readonly ExampleCard[];
  takeDraft: OwnNoteDraft | null;
}
type Request<K extends keyof Answers> = v.InferOutput<(typeof requests)[K]>;

export type PackHandlers = { [K in keyof Answers]: (request: Request<K>) => Promise<Answers[K]> };

/** Answers the extension's own pages until `signal` aborts. Content scripts are not answered. */
export function servePackPages(handlers: PackHandlers, signal: AbortSignal): void {
  const senderOf = (from: Runtime.MessageSender) => isOwnPage(from) || undefined;
  serve({ name: SERVICE, requests, handlers, senderOf, allows: () => true }, signal);
}

async function ask<K extends keyof Answers>(type: K, request: Request<K>): Promise<Answers[K]> {
  const reply: { answer: Answers[K]; error?: string } = await browser.runtime.sendMessage({
    message: SERVICE,
    type,
    request,
  });
  if (reply.error !== undefined) throw new Error(reply.error);
  return reply.answer;
}

/**
 * How long the background may take to read something, in milliseconds: far longer than it takes on a slow machine. Without a limit,
 * pages would stay blank if its database hangs.
 */
const READ_LIMIT = 10_000;

/**
 * How long the background may take to store something, in milliseconds: a large pack is compiled first. If it is stored after this
 * limit, pages learn of it as of any change.
 */
const STORE_LIMIT = 120_000;

const askToStore = <K extends keyof Answers>(type: K, request: Request<K>): Promise<Answers[K]> =>
  within(ask(type, request), STORE_LIMIT);

const askToRead = <K extends keyof Answers>(type: K, request: Request<K>): Promise<Answers[K]> =>
  within(ask(type, request), READ_LIMIT);

/** All packs, the bundled one first, then in the order in which they were added, also those that are unread. */
export const listAllPacks = (): Promise<readonly PackInfo[]> => askToRead('list', {});
/** The packs that are in use, in the same order. */
export const listPacks = async (): Promise<readonly PackInfo[]> =>
  (await listAllPacks()).filter(({ unread }) => unread === undefined);
/** @returns the pack's file as JSON text. @throws where there is no such pack */
export const readPack = (id: string): Promise<string> => askToRead('read', { id });
/**
 * Adds a pack, or replaces the one of the same id.
 * @param added `PackInfo.added` of a pack that comes back, for its old place among the others
 * @throws when it is invalid or was not stored
 */
export const addPack = (file: string, added?: number): Promise<PackInfo> =>
  askToStore('add', { file, added });
/** Removes a pack, if it is there. @throws when the browser refuses */
export const removePack = async (id: string): Promise<void> => void (await askToStore('remove', { id }));
/** The entities of these keys; keys that no pack knows are left out. */
export const listEntities = (keys: readonly string[]): Promise<readonly ListedEntity[]> =>
  askToRead('entities', { keys: [...keys] });
/** The notes of these keys; keys that no pack knows are left out. */
export const listNotes = (keys: readonly string[]): Promise<readonly ListedNote[]> =>
  askToRead('notes', { keys: [...keys] });

/** @throws where the bundled pack has no entity */
export const readExampleCard = (language: Language): Promise<ExampleCard> =>
  askToRead('exampleCard', { language });

/**
 * Cards of names in a pack that is not added, to show how they will look.
 * @param file a pack that has what these cards show at first; the names may have more notes
 * @throws when the file is invalid
 */
export const readSampleCards = (
  { file, names }: { file: string; names: readonly SampleName[] },
  language: Language,
): Promise<readonly ExampleCard[]> => askToRead('sampleCards', { file, names: [...names], language });

/** What the reader has chosen in a page to write a note about. The next one who asks gets null. */
export const takeNoteDraft = (): Promise<OwnNoteDraft | null> => askToRead('takeDraft', {});

/** Tells the extension's pages that packs were added or removed. Waits for none: a page that is being printed does not answer. */
export function announcePacksChanged(): void {
  // Rejects where no page is open.
  inBackground(browser.runtime.sendMessage({ message: CHANGED }));
}

/** Calls back when packs were added or removed, until `signal` aborts. */
export function onPacksChanged(listener: () => void, signal: AbortSignal): void {
  const onMessage = (message: unknown, sender: Runtime.MessageSender) => {
    if (v.is(v.object({ message: v.literal(CHANGED) }), message) && isOwnPage(sender)) listener();
  };
  subscribe(browser.runtime.onMessage, onMessage as Runtime.OnMessageListener, signal);
}
