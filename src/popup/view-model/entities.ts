import { MOST_IN_WORDS } from '../../core/pages/mention-counts.ts';
import { entityChange, entityOff } from '../../core/pages/page-switches.ts';
import { ruleOf } from '../../core/settings/settings.ts';
import type { SettingsChange } from '../../core/settings/settings-change.ts';
import { assertNever } from '../../core/shared/assert-never.ts';
import { type FramedMention, keyOf, NO_MENTIONS } from '../session/mentions.ts';
import type { Known, NamedEntity, SwitchView } from './context.ts';

/** An entity with its switches and its mentions. */
export interface EntityView {
  id: string;
  name: string;
  /** How it stands on the page; absent where nothing is looked for. */
  line?: string;
  everywhere: SwitchView;
  expanded: boolean;
  /** The switch for the page's site; left out where there is none. */
  here?: SwitchView;
  mentions: readonly MentionView[];
  /** Says so when not all are listed. */
  capped?: string;
}

/** A mention in the words around it. */
export interface MentionView {
  key: string;
  mention: FramedMention;
  before: string;
  after: string;
  current: boolean;
}

/** One thing that the reader said of the site, and the change that takes it back. */
export interface ExceptionView {
  key: string;
  text: string;
  undo: SettingsChange;
}

export function entityViews(known: Known, entities: readonly NamedEntity[]): EntityView[] {
  const { state, settings, page, counts, locked, strings } = known;
  const { now: _, expanded, mentions: { list } = NO_MENTIONS, current } = state;
  return entities.map((entity) => {
    const { id, name } = entity;
    const off = entityOff(settings, page, entity);
    const count = off ? 0 : (counts?.[id] ?? 0);
    const line = lineOf(known, off, count);
    const isExpanded = expanded === id;
    const listed =
      isExpanded && count > 0 ? list.filter((mention) => mention.entity === id).slice(0, MOST_IN_WORDS) : [];
    const disabled = locked || !settings.enabled;
    const change = (on: boolean) => page && entityChange(settings, page, entity, on);
    return {
      id,
      name,
      ...(line !== undefined && { line }),
      everywhere: {
        name,
        checked: !settings.entitiesOff.includes(id),
        disabled,
        change: (on) => ({ type: 'entity', entity: id, on }),
      },
      expanded: isExpanded,
      ...(page && {
        here: {
          name: strings.entityHere(name, page.site),
          ...(off === 'own-site' && { description: strings.ownSite }),
          checked: off === undefined,
          disabled: disabled || change(off !== undefined) === undefined,
          change,
        },
      }),
      mentions: listed.map((mention) => ({
        key: keyOf(mention),
        mention,
        ...shortened(mention),
        current: keyOf(mention) === current,
      })),
      ...(listed.length > 0 && listed.length < count && { capped: strings.capped(listed.length, count) }),
    };
  });
}

function lineOf(
  { settings, counts, strings }: Known,
  off: ReturnType<typeof entityOff>,
  count: number,
): string | undefined {
  if (off === 'everywhere' && settings.enabled) return strings.entityOff;
  if (counts === undefined) return undefined;
  switch (off) {
    case 'rule':
      return strings.entityOffHere;
    case 'own-site':
      return strings.ownSite;
    case 'everywhere':
      return strings.entityOff;
    case undefined:
      return count === 0 ? strings.notHere : strings.mentions(count);
    default:
      return assertNever(off);
  }
}

export function exceptionsOf(
  { settings, page, locked, strings }: Known,
  entities: readonly NamedEntity[],
): ExceptionView[] {
  if (!page || locked) return [];
  const { site } = page;
  const { entitiesOn, entitiesOff, aliasesOff } = ruleOf(settings, site);
  const nameOf = (entity: string) => entities.find(({ id }) => id === entity)?.name ?? entity;
  const ofEntity = (entity: string, text: string) => ({
    key: `entity ${entity}`,
    text,
    undo: { type: 'entity-on-site' as const, entity, site, value: 'default' as const },
  });
  return [
    ...entitiesOff.map((entity) => ofEntity(entity, strings.hiddenHere(nameOf(entity)))),
    ...entitiesOn.map((entity) => ofEntity(entity, strings.shownHere(nameOf(entity)))),
    ...aliasesOff.map((alias) => ({
      key: `alias ${alias}`,
      text: strings.notThisHere(alias),
      undo: { type: 'alias-on-site' as const, alias, site, on: true },
    })),
  ];
}

/** From this length on, content has cut off what stands before or behind a mention: see `content/mention-list.ts`. */
const BEFORE = 40;
const AFTER = 80;
/** How much of it fits beside the mention, so that two lines hold it all. */
const SHOWN_BEFORE = 24;

/** What stands around a mention, cut at words. */
function shortened({ before, after }: FramedMention): { before: string; after: string } {
  const start = before.trimStart();
  const isLong = start.length > SHOWN_BEFORE || before.length >= BEFORE;
  const near = start.slice(-SHOWN_BEFORE);
  return {
    before: isLong ? `… ${near.replace(/^\S*\s/, '')}` : near,
    after: after.length >= AFTER ? `${after.replace(/\s\S*$/, '')} …` : after.trimEnd(),
  };
}
