import {
  answerCard,
  type CardAsker,
  type CardDependencies,
} from '../../../src/background/card/answer-card.ts';
import type { CardAction } from '../../../src/core/card/card-state.ts';
import type { CardAnswer, CardElement, CardTree } from '../../../src/core/card/card-tree.ts';
import { sharedRules } from '../../../src/core/matching/build-match-index.ts';
import { EntityCatalogue } from '../../../src/core/names/entity-catalogue.ts';
import { sourceOf } from '../../../src/core/names/name-source.ts';
import { namesOf } from '../../../src/core/names/pack-names.ts';
import type { Pack } from '../../../src/core/packs/schema/pack.ts';
import { siteChange } from '../../../src/core/pages/page-switches.ts';
import { DEFAULTS, NO_RULE, ruleOf, type Settings } from '../../../src/core/settings/settings.ts';
import { applyChange, type SettingsChange } from '../../../src/core/settings/settings-change.ts';
import { pack } from '../../tools/bundled-pack.ts';

export const request = {
  context: { paragraph: 'Donald Trump wants to ban TikTok.', entity: 'tiktok', others: [] },
  words: 'TikTok',
  alias: 'TikTok',
};
const packNames = new EntityCatalogue([sourceOf(namesOf(pack, ''))], sharedRules());
export const asker = { document: 'document', site: 'example.org', path: '/' };

/** Packs in each of which an entity has the id that it has in the bundled one. */
export const packsOf =
  (...packs: readonly Pack[]): CardDependencies['packsOf'] =>
  async (members) =>
    packs.flatMap((pack) => members.map(({ id }) => ({ pack, entity: id })));

export function cards(
  more: Partial<CardDependencies> = {},
  { paragraph }: { paragraph: string } = request.context,
) {
  const asked = { ...request, context: { ...request.context, paragraph } };
  const changes: SettingsChange[] = [];
  const opened: string[] = [];
  const parts: CardDependencies = {
    names: async () => packNames,
    packsOf: packsOf(pack),
    settings: async () => DEFAULTS,
    siteRule: async () => NO_RULE,
    siteOffChange: async (page) => siteChange(DEFAULTS, page, false),
    uiLanguages: () => ['en'],
    change: async (change) => void changes.push(change),
    openNotes: async (note) => void opened.push(note),
    editNote: async (id) => void opened.push(`form of ${id}`),
    openLink: async (url) => void opened.push(url),
    openAllNotes: async (entity) => void opened.push(`all notes about ${entity}`),
    openHidden: async () => void opened.push('hidden notes'),
    openExceptions: async (site) => void opened.push(`exceptions for ${site}`),
    sign: async (text) => `signed ${text}`.slice(0, 100),
    isRootFiltered: false,
    ...more,
  };
  /** Opens a card and acts in it as a page does, with state that has gone through JSON. */
  const go = async (...actions: CardAction[]) => {
    let answer = await answerCard(asked, asker, parts);
    for (const action of actions) {
      const sent = JSON.parse(JSON.stringify({ ...asked, state: answer?.state, action }));
      answer = await answerCard(sent, asker, parts);
    }
    return found(answer);
  };
  /** The answer to the last of some actions in a card that was given. */
  const act = async (given: Partial<typeof request>, place: CardAsker, ...actions: CardAction[]) => {
    let answer = await answerCard({ ...request, ...given }, place, parts);
    for (const action of actions)
      answer = await answerCard({ ...request, ...given, state: answer?.state, action }, place, parts);
    return answer;
  };
  return { changes, opened, parts, go, act };
}

export function found(answer: CardAnswer | null): CardElement {
  if (!answer) throw new Error('There is no card');
  return answer.card;
}

/** Cards of a browser that stores settings. */
export function cardsThatStore(notesHidden: readonly string[] = [], paragraph?: string) {
  const settings: Settings = { ...DEFAULTS, notesHidden };
  const change = async (change: SettingsChange) =>
    void Object.assign(settings, applyChange(settings, change));
  const asked = paragraph === undefined ? undefined : { paragraph };
  return {
    ...cards(
      {
        settings: async () => settings,
        siteRule: async (site) => ruleOf(settings, site),
        siteOffChange: async (page) => siteChange(settings, page, false),
        change,
      },
      asked,
    ),
    settings,
  };
}

export const showAll: CardAction = { type: 'all', on: true };
export const openOptions: CardAction = { type: 'options', on: true };
export const hiding = (note: string, on = true): CardAction => ({ type: 'hide-note', note, on });

/** All elements of a tree. */
export const elements = (tree: CardTree): CardElement[] =>
  typeof tree === 'string' ? [] : [tree, ...tree.children.flatMap(elements)];
export const textOf = (tree: CardTree): string =>
  typeof tree === 'string' ? tree : tree.children.map(textOf).join('');
export const notesIn = (card: CardElement) =>
  elements(card).flatMap(({ attributes }) => attributes['data-note'] ?? []);
export const buttons = (card: CardElement) => elements(card).filter(({ tag }) => tag === 'button');
export const names = (card: CardElement) =>
  buttons(card).map((button) => {
    const { 'aria-label': label, title = '' } = button.attributes;
    return label ?? (textOf(button) || title);
  });

export const EVERY_ACTION: CardAction[] = [
  openOptions,
  showAll,
  { type: 'site-off' },
  { type: 'add-exception', exception: 'hide' },
  { type: 'hide-note', note: 'f09-ban-announcement', on: true },
  { type: 'show-entity', entity: 'bytedance' },
];
