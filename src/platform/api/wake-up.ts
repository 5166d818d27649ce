import browser from 'webextension-polyfill';
import { subscribe } from './subscribe.ts';

const NAME = 'wake-up';

/** Wakes the background at a moment, in milliseconds since the epoch, in place of the one set before. */
export async function wakeAt(moment: number): Promise<void> {
  // Firefox returns no promise.
  await browser.alarms.create(NAME, { when: moment });
}

/** Calls back when that moment has come, until `signal` aborts. */
export const onWakeUp = (listener: () => void, signal: AbortSignal): void =>
  subscribe(browser.alarms.onAlarm, () => listener(), signal);
