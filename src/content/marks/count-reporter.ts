import { totalCount } from '../../core/pages/mention-counts.ts';
import type { FrameReport } from '../../platform/messages/frame-report.ts';

interface Dependencies {
  /** Returns the current state of the frame; `undefined` before its settings are known. */
  describe: () => FrameReport | undefined;
  /** @param isFirst whether this is the first report of the page, which resets the record of the tab */
  send: (report: FrameReport, isFirst: boolean) => void;
}

/** Reports the mentions of a frame to the background when they have changed or a report is forced. */
export class CountReporter {
  #last: FrameReport | undefined;
  #lastSent = '';
  #isFirst = true;
  /** Whether the next report is sent even if nothing has changed. */
  #isDue = false;

  constructor(private readonly deps: Dependencies) {}

  /** Whether the last report contained mentions. */
  get hasMentions(): boolean {
    return totalCount(this.#last?.counts ?? {}) > 0;
  }

  /** Whether a report is forced or waits for settings. */
  get isDue(): boolean {
    return this.#isDue;
  }

  /** Sends the next report even if nothing has changed, because settings may also affect the toolbar button. */
  forceNext(): void {
    this.#isDue = true;
  }

  /** To be called after a restore from the back/forward cache: the tab's record is now that of another page. */
  restart(): void {
    this.#isFirst = true;
  }

  /** Sends a report if it is forced or differs from the last one. Before settings are known, makes it due. */
  report(): void {
    const report = this.deps.describe();
    if (!report) {
      this.#isDue = true;
      return;
    }
    const text = JSON.stringify(report);
    if (text === this.#lastSent && !this.#isDue) return;
    this.#isDue = false;
    // Do not wake the background for text that only looked like a name.
    if (this.#last?.on !== false && report.on && totalCount(report.counts) === 0 && !this.hasMentions) return;
    this.#last = report;
    this.#lastSent = text;
    this.deps.send(report, this.#isFirst);
    this.#isFirst = false;
  }
}
