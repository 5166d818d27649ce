import type { Shortcut } from '../../core/shared/shortcuts.ts';
import type { FrameReport } from '../../platform/messages/frame-report.ts';
import type { ListedMention } from '../../platform/messages/to-frames.ts';

/** The requests of background and popup that a frame answers. */
interface FrameAnswers {
  describe: () => FrameReport;
  mentions: (request: { limit: number }) => Promise<ListedMention[]>;
  showMention: (request: { id: number | null; focus: boolean }) => Promise<boolean>;
  /** See `PageSession.onShortcut`. */
  shortcut: (request: { name: Shortcut; isFallback: boolean }) => Promise<boolean>;
}

/** The messages that a frame gets. */
export interface FramePlatform {
  onSettingsChanged: (listener: () => void) => void;
  /** Calls `listener` when the address of the top frame has changed. */
  onTopAddressChange: (listener: () => void) => void;
  answer: (answers: FrameAnswers) => void;
}
