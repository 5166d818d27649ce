import type { SettingsProblem } from '../../core/settings/storage-format.ts';
import type { NoticeText, PopupStrings } from '../../ui/strings/popup.ts';
import type { PopupState } from '../session/state.ts';

/** What the reader can do about a notice. */
export type NoticeAction = 'start-afresh' | 'allow' | 'reload' | 'extension-settings';

/** A notice, ready to show. */
export interface NoticeView extends NoticeText {
  tone: 'info' | 'problem';
  actions: readonly NoticeAction[];
}

/** All that the reader has to know. */
export function noticesOf({ stored, refused, page }: PopupState, strings: PopupStrings): NoticeView[] {
  const { problem } = stored;
  const notices: NoticeView[] = [];
  const add = (tone: NoticeView['tone'], text: NoticeText, ...actions: NoticeAction[]) =>
    notices.push({ ...text, tone, actions });
  if (problem) add('problem', strings.problems[problem], ...startAfreshAfter(problem));
  if (refused) add('problem', strings.notStored);
  if (page.type === 'stale') add('info', strings.granted, 'reload');
  if (page.type === 'closed') {
    const { web, files } = page.access;
    if (!web) add('info', strings.withdrawn, 'allow');
    else if (files === 'on') add('info', strings.cannotRun, 'reload');
    else if (files === 'off') add('info', strings.filesOff);
    else add('info', strings.cannotRunOrFile, 'reload', 'extension-settings');
  }
  return notices;
}

const startAfreshAfter = (problem: SettingsProblem): NoticeAction[] =>
  problem === 'unreadable' ? ['start-afresh'] : [];
