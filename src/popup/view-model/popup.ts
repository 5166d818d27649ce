import { type MentionCounts, totalCount } from '../../core/pages/mention-counts.ts';
import { policyFor } from '../../core/pages/page-policy.ts';
import { disablingPattern, siteChange } from '../../core/pages/page-switches.ts';
import { TOP_FRAME } from '../../core/pages/top-frame.ts';
import { effectiveSettings } from '../../core/settings/entries/pending-changes.ts';
import { isUnknownEverywhere } from '../../core/settings/settings.ts';
import { assertNever } from '../../core/shared/assert-never.ts';
import { notesPage } from '../../core/shared/own-pages.ts';
import { parseNormalisedPattern } from '../../core/urls/site-pattern.ts';
import type { PopupStrings } from '../../ui/strings/popup.ts';
import { addressOf, countMentions, mentionKey, type PopupState } from '../session/state.ts';
import {
  countOf,
  type NamedEntity,
  type SwitchViewModel,
  type TitledPack,
  type ViewContext,
} from './context.ts';
import { type ExceptionsViewModel, exceptionsViewModel } from './exceptions.ts';
import { type NoticeViewModel, noticeViewModels } from './notices.ts';
import { type PackViewModel, packViewModels } from './packs.ts';
import { type PauseViewModel, pauseViewModel } from './pause.ts';
import { type WhyUnmarkedViewModel, whyUnmarkedViewModel } from './why-unmarked.ts';

/** The popup's content, in the reader's language. */
export interface PopupViewModel {
  /** Whether the page may have marks; selects the icon. */
  on: boolean;
  status: string;
  notices: readonly NoticeViewModel[];
  /** Why nothing is marked; `undefined` where something is, or a notice says it. */
  why: WhyUnmarkedViewModel | undefined;
  everything: SwitchViewModel;
  /** `undefined` where there is no site to switch. */
  site: SwitchViewModel | undefined;
  pause: PauseViewModel;
  /** The names to list, by pack; empty where settings cannot be read. */
  packs: readonly PackViewModel[];
  /** `undefined` where there are no mentions. */
  navigation: { position: string; isCurrent: boolean } | undefined;
  /** `undefined` where there are none. */
  exceptions: ExceptionsViewModel | undefined;
  /** The host of the rule that turns the page off, unless that is the rule for the page's own site. */
  ruleHost: string | undefined;
  /** The path of the notes of the packs that the page has names of. */
  notes: string;
}

/**
 * Builds the popup's content from its state.
 * @param entities those of the bundled pack, and of added packs those that the page mentions or settings name
 */
export function popupViewModel(
  state: PopupState,
  entities: readonly NamedEntity[],
  packs: readonly TitledPack[],
  strings: PopupStrings,
): PopupViewModel {
  const settings = effectiveSettings(state);
  const address = addressOf(state.page);
  const { inactive, entitiesOff } = policyFor(settings, address, entities, state.now);
  const isSearched = state.page.type === 'ready' && !inactive;
  // The page still reports the mentions of an entity that was just switched off.
  const visible = Object.entries(countMentions(state.page)).filter(([id]) => !entitiesOff.includes(id));
  const context: ViewContext = {
    state,
    settings,
    address,
    inactive,
    counts: isSearched ? Object.fromEntries(visible) : undefined,
    locked: isUnknownEverywhere(settings),
    strings,
  };
  const notices = noticeViewModels(state, strings);
  const why = whyUnmarkedViewModel(context, entities, packs);
  return {
    on: !inactive && (state.page.type === 'ready' || state.page.type === 'loading'),
    status: statusText(context),
    notices,
    why,
    everything: {
      name: strings.everything,
      checked: settings.enabled && !context.locked,
      disabled: context.locked,
      change: (on) => ({ type: 'everything', on }),
    },
    site: siteSwitch(context),
    pause: pauseViewModel(context),
    // It is unknown what is off, and the room is needed for the notices.
    packs: context.locked ? [] : packViewModels(context, entities, packs),
    navigation: totalCount(context.counts ?? {}) > 0 ? navigationIn(context) : undefined,
    exceptions: exceptionsViewModel(context, entities, packs, roomForExceptions({ notices, why })),
    ruleHost: ruleHost(context),
    notes: notesPage(packs.length > 1 ? (state.packsFirst ?? []) : []),
  };
}

/** How many exceptions can be listed in a popup that browsers show without scrolling. */
const roomForExceptions = ({ notices, why }: Pick<PopupViewModel, 'notices' | 'why'>): number =>
  notices.length === 0 ? 2 : why ? 0 : 1;

function ruleHost({ settings, address }: ViewContext): string | undefined {
  const pattern = address && disablingPattern(settings, address);
  return pattern === undefined || pattern === address?.site
    ? undefined
    : parseNormalisedPattern(pattern).host;
}

function siteSwitch({
  state,
  settings,
  address,
  inactive,
  locked,
  strings,
}: ViewContext): SwitchViewModel | undefined {
  if (state.page.type === 'loading')
    return {
      name: strings.thisSite,
      checked: settings.enabled,
      disabled: true,
      change: () => undefined,
    };
  if (!address) return undefined;
  const pattern = disablingPattern(settings, address);
  const isUnknown = inactive?.type === 'unknown';
  const checked = pattern === undefined && !isUnknown;
  const change = (on: boolean) => siteChange(settings, address, on);
  return {
    name: strings.site(address.site),
    description: pattern === undefined || pattern === address.site ? undefined : strings.offByRule(pattern),
    checked,
    disabled: locked || isUnknown || !settings.enabled || change(!checked) === undefined,
    change,
  };
}

function statusText({ state: { page }, inactive, counts = {}, strings }: ViewContext): string {
  if (inactive?.type === 'off') return strings.offEverywhere;
  if (inactive?.type === 'unknown') return strings.unknown;
  switch (page.type) {
    case 'loading':
      return strings.waiting;
    case 'no-content-script':
      return page.access.web ? strings.unavailable : strings.noAccess;
    case 'needs-reload':
      return strings.unavailable;
    case 'ready':
      break;
    default:
      return assertNever(page);
  }
  switch (inactive?.type) {
    case 'paused':
    case 'paused-here':
      return strings.paused;
    case 'off-here':
      return strings.offOn(inactive.pattern);
    case undefined:
      break;
    default:
      return assertNever(inactive);
  }
  const all = totalCount(counts);
  if (all === 0) return strings.nothingFound;
  const embedded = all - countInTopFrame(counts, page.frames[TOP_FRAME] ?? {});
  return embedded === 0 ? strings.mentions(all) : strings.withFramed(strings.mentions(all), embedded);
}

const countInTopFrame = (visible: MentionCounts, top: MentionCounts): number =>
  Object.keys(visible).reduce((sum, id) => sum + countOf(top, id), 0);

/** "3 of 12", or "12 mentions" where no mention is current. */
function navigationIn({
  state: { mentions, current },
  counts = {},
  strings,
}: ViewContext): PopupViewModel['navigation'] {
  const index = mentions?.items.findIndex((mention) => mentionKey(mention) === current) ?? -1;
  // In an incomplete list, a mention's index is not its position on the page.
  return mentions?.complete && index >= 0
    ? { position: strings.position(index + 1, mentions.items.length), isCurrent: true }
    : { position: strings.mentionsShort(totalCount(counts)), isCurrent: false };
}
