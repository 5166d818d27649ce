import { nextMidnight, oneHourFrom } from '../../core/settings/pauses.ts';
import type { SettingsChange } from '../../core/settings/settings-change.ts';
import { assertNever } from '../../core/shared/assert-never.ts';
import type { PageAddress } from '../../core/urls/page-address.ts';
import { patternForPage } from '../../core/urls/site-pattern.ts';
import type { ViewContext } from './context.ts';

/** The pauses to choose from, or the current pause and the settings change that ends it. */
export type PauseViewModel =
  | { type: 'choices'; disabled: boolean; rows: readonly PauseRowViewModel[] }
  | { type: 'paused'; title: string; text: string; resume: SettingsChange; disabled: boolean };

/** The pauses that hold in the same place. */
interface PauseRowViewModel {
  where: string;
  choices: readonly PauseChoiceViewModel[];
}

interface PauseChoiceViewModel {
  label: string;
  /** The accessible name. */
  name: string;
  /** @param now the time of the click, in milliseconds since the epoch */
  change: (now: number) => SettingsChange;
}

/** The pause that holds for the page, or the choices of one. */
export function pauseViewModel(context: ViewContext): PauseViewModel {
  const { state, address, inactive, locked, strings } = context;
  const { now } = state;
  switch (inactive?.type) {
    case 'paused':
      return {
        type: 'paused',
        title: strings.pausedFor(inactive.until - now),
        text: strings.pausedEverywhere(inactive.until, now),
        resume: { type: 'pause', until: null },
        disabled: locked,
      };
    case 'paused-here': {
      const { until, pattern } = inactive;
      const isThisPage = address !== undefined && pattern === patternForPage(address);
      return {
        type: 'paused',
        title: strings.pausedFor(until - now),
        text: isThisPage ? strings.pausedPage(until, now) : strings.pausedPattern(pattern, until, now),
        resume: { type: 'pause-site', pattern, until: null },
        disabled: locked,
      };
    }
    case 'off':
    case 'off-here':
    case 'unknown':
    case undefined:
      return pauseChoices(context);
    default:
      return assertNever(inactive);
  }
}

function pauseChoices({ settings, address, inactive, locked, strings }: ViewContext): PauseViewModel {
  const { thisPage, oneHour, untilTomorrow } = strings.pauses;
  const everywhere: PauseRowViewModel = {
    where: strings.pauseEverywhere,
    choices: [
      { ...oneHour, change: (now) => ({ type: 'pause', until: oneHourFrom(now) }) },
      { ...untilTomorrow, change: (now) => ({ type: 'pause', until: nextMidnight(now) }) },
    ],
  };
  const here = (page: PageAddress): PauseRowViewModel => {
    const pattern = patternForPage(page);
    const change = (now: number) => ({ type: 'pause-site', pattern, until: nextMidnight(now) }) as const;
    return { where: strings.pauseThisPage, choices: [{ ...thisPage, change }] };
  };
  const rows = address && inactive?.type !== 'off-here' ? [here(address), everywhere] : [everywhere];
  return { type: 'choices', disabled: locked || !settings.enabled, rows };
}
