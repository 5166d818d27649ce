import { totalCount } from '../../core/pages/mention-counts.ts';
import type { FrameReport } from '../../platform/messages/frame-report.ts';

/** Reports the mentions of a frame to the background when they have changed or a report is forced. */
export interface CountReporter {
  /** Sends a report if it is forced or differs from the last one. Before settings are known, makes it due. */
  report(): void;
  /** Sends a report that is forced or waits for settings, if there is one. */
  reportIfDue(): void;
  /** Sends the next report even if nothing has changed, because settings may also affect the toolbar button. */
  forceNext(): void;
  /** To be called after a restore from the back/forward cache: the tab's record is now that of another page. */
  restart(): void;
  /** Whether the last report contained mentions. */
  hasMentions(): boolean;
}

/**
 * @param describe returns the current state of the frame; `undefined` before its settings are known
 * @param send called with each report, and whether it is the first of the page, which resets the record of the tab
 */
export function createCountReporter(
  describe: () => FrameReport | undefined,
  send: (report: FrameReport, isFirst: boolean) => void,
): CountReporter {
  let last: FrameReport | undefined;
  let lastSent = '';
  let isFirst = true;
  /** Whether the next report is sent even if nothing has changed. */
  let isDue = false;

  const hasMentions = () => totalCount(last?.counts ?? {}) > 0;
  const report = () => {
    const next = describe();
    if (!next) {
      isDue = true;
      return;
    }
    const text = JSON.stringify(next);
    if (text === lastSent && !isDue) return;
    isDue = false;
    // Do not wake the background for text that only looked like a name.
    if (last?.on !== false && next.on && totalCount(next.counts) === 0 && !hasMentions()) return;
    last = next;
    lastSent = text;
    send(next, isFirst);
    isFirst = false;
  };
  return {
    report,
    reportIfDue() {
      if (isDue) report();
    },
    forceNext() {
      isDue = true;
    },
    restart() {
      isFirst = true;
    },
    hasMentions,
  };
}
