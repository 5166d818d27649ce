import { type MentionCounts, totalCount } from '../core/pages/mention-counts.ts';
import type { FrameReport } from '../platform/messages/frame-report.ts';

/** What the reporter works with. */
interface Parts {
  isTop: boolean;
  /** The frame as it stands now; `undefined` before its settings are known. */
  describe: () => FrameReport | undefined;
  /** @param isFirst with the first report of a page, which starts a new record of its tab */
  send: (report: FrameReport, isFirst: boolean) => void;
}

/** Reports the mentions of a frame to the background: what has changed, and what was asked for. */
export class CountReporter {
  #lastCounts: MentionCounts = {};
  #lastSent = '';
  #isFirst = true;
  /** Whether the next report is sent even if nothing has changed. */
  #isDue = false;

  constructor(private readonly parts: Parts) {}

  /** Whether the background knows of mentions here. */
  get hasReportedMentions(): boolean {
    return totalCount(this.#lastCounts) > 0;
  }

  /** Whether a report waits for settings. */
  get isDue(): boolean {
    return this.#isDue;
  }

  /** Sends the next report even if nothing has changed: the toolbar button may depend on settings in other ways. */
  demand(): void {
    this.#isDue = true;
  }

  /** The page came back from the back-forward cache: meanwhile the tab's record became that of another page. */
  restart(): void {
    this.#isFirst = true;
  }

  /** Sends a report if there is something to report. Without settings it waits for them. */
  report(): void {
    const report = this.parts.describe();
    if (!report) {
      this.#isDue = true;
      return;
    }
    const text = JSON.stringify(report);
    if (text === this.#lastSent && !this.#isDue) return;
    this.#isDue = false;
    // Most inner frames have no mentions and need not wake the background.
    if (!this.parts.isTop && totalCount(report.counts) === 0 && !this.hasReportedMentions) return;
    this.#lastCounts = report.counts;
    this.#lastSent = text;
    this.parts.send(report, this.#isFirst);
    this.#isFirst = false;
  }
}
