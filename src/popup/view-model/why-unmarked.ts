import { packKey } from '../../core/packs/qualified-keys.ts';
import { styleIn, stylesFor } from '../../core/pages/mark-styles.ts';
import { type MentionCounts, totalCount } from '../../core/pages/mention-counts.ts';
import type { EntityWithSites } from '../../core/pages/page-policy.ts';
import { entityOffReason, siteChange } from '../../core/pages/page-switches.ts';
import type { Preferences } from '../../core/settings/preferences.ts';
import type { SettingsChange } from '../../core/settings/settings-change.ts';
import { assertNever } from '../../core/shared/assert-never.ts';
import { OPTIONS_PAGE } from '../../core/shared/own-pages.ts';
import type { NamedEntity, TitledPack, ViewContext } from './context.ts';

/** How many of the names that are off are listed. */
const MAX_LISTED = 8;

/** Why nothing is marked on the page, and what the reader can do about it. */
export interface WhyUnmarkedViewModel {
  text: string;
  action?: { label: string } & ({ change: SettingsChange } | { path: string });
}

/**
 * Says why nothing is marked on the page.
 * @param entities see `popupViewModel`
 * @returns `undefined` where something is marked, or a notice says why not
 */
export function whyUnmarkedViewModel(
  context: ViewContext,
  entities: readonly NamedEntity[],
  packs: readonly TitledPack[],
): WhyUnmarkedViewModel | undefined {
  const { state, inactive, strings } = context;
  const { why } = strings;
  if (inactive?.type === 'off')
    return { text: why.off, action: { label: why.turnOn, change: { type: 'everything', on: true } } };
  if (inactive?.type === 'unknown') return { text: why.unknown };
  if (state.isBackgroundSilent && state.page.type === 'ready') return { text: why.silent };
  switch (state.page.type) {
    case 'loading':
      return { text: why.loading };
    case 'no-content-script':
    case 'needs-reload':
      return undefined;
    case 'ready':
      return inactive ? inactiveReason(context) : unmarkedReason(context, entities, packs);
    default:
      return assertNever(state.page);
  }
}

function inactiveReason({
  settings,
  address,
  inactive,
  strings,
}: ViewContext): WhyUnmarkedViewModel | undefined {
  const { why, resume } = strings;
  switch (inactive?.type) {
    case 'paused':
      return { text: why.paused, action: { label: resume, change: { type: 'pause', until: null } } };
    case 'paused-here': {
      const change = { type: 'pause-site', pattern: inactive.pattern, until: null } as const;
      return { text: why.paused, action: { label: resume, change } };
    }
    case 'off-here': {
      const change = address && siteChange(settings, address, true);
      return {
        text: why.offHere(inactive.pattern),
        ...(change && { action: { label: why.turnOnHere, change } }),
      };
    }
    case 'off':
    case 'unknown':
    case undefined:
      return undefined;
    default:
      return assertNever(inactive);
  }
}

function unmarkedReason(
  { settings, address, counts = {}, strings: { why } }: ViewContext,
  entities: readonly NamedEntity[],
  packs: readonly TitledPack[],
): WhyUnmarkedViewModel | undefined {
  if (totalCount(counts) > 0) {
    const { preferences } = settings;
    if (isAnyMarked(counts, preferences, entities)) return undefined;
    const path = `${OPTIONS_PAGE}#${preferences.look === 'none' ? 'marks' : 'packs'}`;
    return { text: why.noLook, action: { label: why.chooseLook, path } };
  }
  const isOff = (entity: EntityWithSites) => entityOffReason(settings, address, entity) !== undefined;
  const off = entities.filter(isOff);
  if (off.length === 0) return { text: why.noName };
  const othersOff = packs.every(({ id, isBundled }) => isBundled || isOff({ id: packKey(id) }));
  if (off.length === entities.length && othersOff) return { text: why.allOff };
  const listed = off
    .slice(0, MAX_LISTED)
    .map(({ name }) => name)
    .join(', ');
  return { text: why.someOff(listed + why.moreOff(off.length - Math.min(off.length, MAX_LISTED))) };
}

/** Whether one of the names that a page mentions has a look that shows marks. */
function isAnyMarked(
  counts: MentionCounts,
  preferences: Preferences,
  entities: readonly NamedEntity[],
): boolean {
  const find = (key: string) =>
    entities.find(({ id, members = [] }) => id === key || members.some((member) => member.id === key));
  const styles = stylesFor(preferences, { entities, find });
  return Object.keys(counts).some((entity) => styleIn(styles, entity).look !== 'none');
}
