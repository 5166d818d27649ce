import { assertNever } from '../core/assert-never.ts';
import { type Counts, total } from '../core/counts.ts';
import { type EntityAtHome, policyFor } from '../core/policy.ts';
import { ruleOf, type Settings } from '../core/settings.ts';
import type { SettingsChange } from '../core/settings-change.ts';
import type { NoticeText, PopupStrings } from '../ui/strings/popup.ts';
import { type PopupState, shownSettings } from './state.ts';

/** An entity by its name in the reader's language. */
export interface NamedEntity extends EntityAtHome {
  name: string;
}

/** One switch, ready to show. */
export interface SwitchView {
  name: string;
  description?: string;
  checked: boolean;
  disabled: boolean;
  /** The change that the switch makes; none as long as it is not known what it switches. */
  change?: (on: boolean) => SettingsChange;
}

/** The popup in words, ready to show. */
export interface PopupView {
  /** Whether marks may show on the page: the icon's look. */
  on: boolean;
  status: string;
  notices: readonly (NoticeText & { tone: 'info' | 'problem'; startAfresh?: boolean })[];
  everything: SwitchView;
  /** Left out where there is no site to switch. */
  site?: SwitchView;
  entities: readonly (SwitchView & { id: string })[];
  /** What the reader said in cards of this site, each with the change that takes it back. */
  exceptions: readonly { key: string; text: string; undo: SettingsChange }[];
}

/** Words what is known. */
export function viewOf(
  state: PopupState,
  entities: readonly NamedEntity[],
  strings: PopupStrings,
): PopupView {
  const settings = shownSettings(state);
  const locked = state.stored.problem !== undefined;
  const counts = shownCounts(state, settings, entities);
  const site = siteSwitch(state, settings, strings);
  return {
    on: settings.enabled && (site?.checked ?? true) && state.page.type !== 'closed',
    status: statusOf(state, settings, entities, strings),
    notices: noticesOf(state, strings),
    everything: {
      name: strings.everything,
      checked: settings.enabled,
      disabled: locked,
      change: (on) => ({ type: 'everything', on }),
    },
    ...(site && { site }),
    entities: entities.map(({ id, name }) => {
      const checked = !settings.entitiesOff.includes(id);
      const description = checked ? counts && wordCount(counts[id] ?? 0, strings) : strings.entityOff;
      return {
        id,
        name,
        checked,
        disabled: locked || !settings.enabled,
        change: (on) => ({ type: 'entity', entity: id, on }),
        ...(description !== undefined && { description }),
      };
    }),
    exceptions: locked ? [] : exceptionsOf(state, settings, entities, strings),
  };
}

function exceptionsOf(
  { page }: PopupState,
  settings: Settings,
  entities: readonly NamedEntity[],
  strings: PopupStrings,
): PopupView['exceptions'] {
  if (page.type !== 'open' || page.address === null) return [];
  const { site } = page.address;
  const { entitiesOff, aliasesOff } = ruleOf(settings, site);
  const nameOf = (entity: string) => entities.find(({ id }) => id === entity)?.name ?? entity;
  return [
    ...entitiesOff.map((entity) => ({
      key: `entity ${entity}`,
      text: strings.hiddenHere(nameOf(entity)),
      undo: { type: 'entity-on-site' as const, entity, site, choice: 'default' as const },
    })),
    ...aliasesOff.map((alias) => ({
      key: `alias ${alias}`,
      text: strings.notThisHere(alias),
      undo: { type: 'alias-on-site' as const, alias, site, on: true },
    })),
  ];
}

function siteSwitch(
  { stored, page }: PopupState,
  settings: Settings,
  strings: PopupStrings,
): SwitchView | undefined {
  switch (page.type) {
    case 'closed':
      return undefined;
    case 'waiting':
      return { name: strings.thisSite, checked: settings.enabled, disabled: true };
    case 'open': {
      if (page.address === null) return undefined;
      const { site } = page.address;
      return {
        name: strings.site(site),
        checked: ruleOf(settings, site).on !== false,
        disabled: stored.problem !== undefined || !settings.enabled,
        change: (on) => ({ type: 'site', site, choice: on ? 'default' : 'off' }),
      };
    }
    default:
      return assertNever(page);
  }
}

/** The counts that may show; `undefined` where nothing is looked for. Those of an entity that was just switched off are left out. */
function shownCounts(
  { page }: PopupState,
  settings: Settings,
  entities: readonly NamedEntity[],
): Counts | undefined {
  if (page.type !== 'open') return undefined;
  const policy = policyFor(settings, page.address ?? undefined, entities, Date.now());
  if (policy.silence) return undefined;
  return Object.fromEntries(Object.entries(page.counts).filter(([id]) => !policy.entitiesOff.includes(id)));
}

function statusOf(
  state: PopupState,
  settings: Settings,
  entities: readonly NamedEntity[],
  strings: PopupStrings,
): string {
  const { page } = state;
  if (!settings.enabled) return strings.offEverywhere;
  switch (page.type) {
    case 'waiting':
      return strings.waiting;
    case 'closed':
      return strings.unavailable;
    case 'open': {
      const counts = shownCounts(state, settings, entities);
      if (page.address !== null && counts === undefined) return strings.offOn(page.address.site);
      const count = total(counts ?? {});
      return count === 0 ? strings.nothingFound : strings.mentions(count);
    }
    default:
      return assertNever(page);
  }
}

const wordCount = (count: number, strings: PopupStrings) =>
  count === 0 ? strings.notHere : strings.mentions(count);

function noticesOf({ stored, refused, page }: PopupState, strings: PopupStrings): PopupView['notices'] {
  const { problem } = stored;
  return [
    ...(problem
      ? [{ ...strings.problems[problem], tone: 'problem' as const, startAfresh: problem === 'unreadable' }]
      : []),
    ...(refused ? [{ ...strings.notStored, tone: 'problem' as const }] : []),
    ...(page.type === 'closed' ? [{ ...strings.cannotRun, tone: 'info' as const }] : []),
  ];
}
