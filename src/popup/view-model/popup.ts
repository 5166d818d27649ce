import { type Counts, total } from '../../core/pages/mention-counts.ts';
import { policyFor } from '../../core/pages/page-policy.ts';
import { offBy, siteChange } from '../../core/pages/page-switches.ts';
import { assertNever } from '../../core/shared/assert-never.ts';
import { readPattern } from '../../core/urls/site-pattern.ts';
import type { PopupStrings } from '../../ui/strings/popup.ts';
import { keyOf, NO_MENTIONS } from '../session/mentions.ts';
import { countsOf, type PopupState, shownSettings, TOP } from '../session/state.ts';
import type { Known, NamedEntity, SwitchView } from './context.ts';
import { type EntityView, type ExceptionView, entityViews, exceptionsOf } from './entities.ts';
import { type NoticeView, noticesOf } from './notices.ts';
import { type PauseView, pauseOf } from './pause.ts';

/** The popup in words, ready to show. */
export interface PopupView {
  /** Whether marks may show on the page: the icon's look. */
  on: boolean;
  status: string;
  notices: readonly NoticeView[];
  everything: SwitchView;
  /** Left out where there is no site to switch. */
  site?: SwitchView;
  pause: PauseView;
  entities: readonly EntityView[];
  /** Going from mention to mention; left out where there are none. */
  steps?: { position: string };
  /** What the reader said in cards of this site, each with the change that takes it back. */
  exceptions: readonly ExceptionView[];
  /** The site that they are for; absent where there are none. */
  exceptionsSite?: string;
  /** The host of the rule by which the page is off, where that is not one for its site. */
  ruleHost?: string;
}

/** Words what is known. */
export function viewOf(
  state: PopupState,
  entities: readonly NamedEntity[],
  strings: PopupStrings,
): PopupView {
  const settings = shownSettings(state);
  const page = state.page.type === 'open' ? (state.page.address ?? undefined) : undefined;
  const { silence, entitiesOff } = policyFor(settings, page, entities, state.now);
  const counts = state.page.type === 'open' && !silence ? countsOf(state.page) : undefined;
  const shown = Object.entries(counts ?? {}).filter(([id]) => !entitiesOff.includes(id));
  const known: Known = {
    state,
    settings,
    page,
    silence,
    // Those of an entity that was just switched off are still in the page's report.
    counts: counts && Object.fromEntries(shown),
    locked: state.stored.problem !== undefined,
    strings,
  };
  const site = siteSwitch(known);
  const exceptions = exceptionsOf(known, entities);
  return {
    on: !silence && (state.page.type === 'open' || state.page.type === 'waiting'),
    status: statusOf(known),
    notices: noticesOf(state, strings),
    everything: {
      name: strings.everything,
      checked: settings.enabled,
      disabled: known.locked,
      change: (on) => ({ type: 'everything', on }),
    },
    ...(site && { site }),
    pause: pauseOf(known),
    entities: entityViews(known, entities),
    ...(total(known.counts ?? {}) > 0 && { steps: { position: positionOf(known) } }),
    exceptions,
    ...(page && exceptions.length > 0 && { exceptionsSite: page.site }),
    ...decidingRule(known),
  };
}

function decidingRule({ settings, page }: Known): Pick<PopupView, 'ruleHost'> {
  const pattern = page && offBy(settings, page);
  return pattern === undefined || pattern === page?.site ? {} : { ruleHost: readPattern(pattern).host };
}

function siteSwitch({ state, settings, page, locked, strings }: Known): SwitchView | undefined {
  if (state.page.type === 'waiting')
    return { name: strings.thisSite, checked: settings.enabled, disabled: true };
  if (!page) return undefined;
  const pattern = offBy(settings, page);
  const isOfRule = pattern !== undefined && pattern !== page.site;
  const checked = pattern === undefined;
  const change = (on: boolean) => siteChange(settings, page, on);
  const isFixed = change(!checked) === undefined;
  return {
    name: strings.site(page.site),
    ...(isOfRule && { description: strings.offByRule(pattern) }),
    checked,
    disabled: locked || !settings.enabled || isFixed,
    change,
  };
}

function statusOf({ state, silence, counts, strings }: Known): string {
  const { page } = state;
  if (silence?.type === 'off') return strings.offEverywhere;
  switch (page.type) {
    case 'waiting':
      return strings.waiting;
    case 'closed':
      return page.access.web ? strings.unavailable : strings.noAccess;
    case 'stale':
      return strings.unavailable;
    case 'open':
      break;
    default:
      return assertNever(page);
  }
  switch (silence?.type) {
    case 'paused':
    case 'paused-here':
      return strings.paused;
    case 'off-here':
      return strings.offOn(silence.pattern);
    case undefined:
      break;
    default:
      return assertNever(silence);
  }
  const all = total(counts ?? {});
  if (all === 0) return strings.nothingFound;
  const framed = framedCount(page.frames, counts ?? {});
  return framed === 0 ? strings.mentions(all) : strings.withFramed(strings.mentions(all), framed);
}

/** How many of the mentions that show are in frames. */
function framedCount(frames: Readonly<Record<string, Counts>>, shown: Counts): number {
  const top = frames[TOP] ?? {};
  return Object.entries(shown).reduce((sum, [id, count]) => sum + count - (top[id] ?? 0), 0);
}

/** Where the reader is among the mentions: "3 of 12". */
function positionOf({ state, counts, strings }: Known): string {
  const { mentions: { list, whole } = NO_MENTIONS, current } = state;
  const at = list.findIndex((mention) => keyOf(mention) === current);
  // Of some of the mentions, nobody knows how many the page has in between.
  return at < 0 || !whole
    ? strings.mentionsShort(total(counts ?? {}))
    : strings.position(at + 1, list.length);
}
