import { inOneHour, tomorrow } from '../../core/settings/pauses.ts';
import type { SettingsChange } from '../../core/settings/settings-change.ts';
import { assertNever } from '../../core/shared/assert-never.ts';
import { patternOfPage } from '../../core/urls/site-pattern.ts';
import type { PauseChoice } from '../../ui/strings/popup.ts';
import type { Known } from './context.ts';

/** The pause control: what can be chosen, or what is left and how to end it. */
export type PauseView =
  | { type: 'choices'; disabled: boolean; choices: readonly (PauseChoice & { change: PauseChange })[] }
  | { type: 'paused'; title: string; text: string; resume: SettingsChange; disabled: boolean };

/** The change as of the moment of the click. */
type PauseChange = (now: number) => SettingsChange;

export function pauseOf({ state, settings, page, silence, locked, strings }: Known): PauseView {
  const { now } = state;
  switch (silence?.type) {
    case 'paused': {
      const { until } = silence;
      const title = strings.pausedFor(until - now);
      const text = strings.pausedEverywhere(until, now);
      return { type: 'paused', title, text, resume: { type: 'pause', until: null }, disabled: locked };
    }
    case 'paused-here': {
      const { until, pattern } = silence;
      const isThisPage = page !== undefined && pattern === patternOfPage(page);
      const title = strings.pausedFor(until - now);
      const text = isThisPage ? strings.pausedPage(until, now) : strings.pausedPattern(pattern, until, now);
      return {
        type: 'paused',
        title,
        text,
        resume: { type: 'pause-site', site: pattern, until: null },
        disabled: locked,
      };
    }
    case 'off':
    case 'off-here':
    case undefined:
      break;
    default:
      return assertNever(silence);
  }
  const { thisPage, oneHour, untilTomorrow } = strings.pauses;
  return {
    type: 'choices',
    disabled: locked || !settings.enabled,
    choices: [
      ...(page && silence?.type !== 'off-here'
        ? [
            {
              ...thisPage,
              change: (now: number) => ({
                type: 'pause-site' as const,
                site: patternOfPage(page),
                until: tomorrow(now),
              }),
            },
          ]
        : []),
      { ...oneHour, change: (now) => ({ type: 'pause', until: inOneHour(now) }) },
      { ...untilTomorrow, change: (now) => ({ type: 'pause', until: tomorrow(now) }) },
    ],
  };
}
