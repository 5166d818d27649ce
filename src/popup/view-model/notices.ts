import type { PopupStrings } from '../../ui/strings/popup.ts';
import type { PopupState } from '../session/state.ts';

/** What the reader can do about a notice. */
export type NoticeAction =
  | 'start-afresh'
  | 'save-raw'
  | 'retry'
  | 'restart'
  | 'request-access'
  | 'reload'
  | 'open-extension-settings';

export interface NoticeViewModel {
  title: string;
  text: string;
  tone: 'info' | 'problem';
  actions: readonly NoticeAction[];
}

export function noticeViewModels(
  { stored: { problem }, refused, isBackgroundSilent, page }: PopupState,
  strings: PopupStrings,
): NoticeViewModel[] {
  const notices: NoticeViewModel[] = [];
  const add = (
    tone: NoticeViewModel['tone'],
    text: Pick<NoticeViewModel, 'title' | 'text'>,
    ...actions: NoticeAction[]
  ) => notices.push({ ...text, tone, actions });
  if (isBackgroundSilent) add('problem', strings.silent, 'restart');
  if (problem === 'storage-failed') add('problem', strings.problems[problem], 'retry');
  else if (problem) add('problem', strings.problems[problem], 'save-raw', 'start-afresh');
  if (refused) add('problem', strings.notStored);
  if (page.type === 'needs-reload') add('info', strings.granted, 'reload');
  if (page.type === 'no-content-script') {
    const { web, files } = page.access;
    if (!web) add('info', strings.withdrawn, 'request-access');
    else if (files === 'on') add('info', strings.cannotRun, 'reload');
    else if (files === 'off') add('info', strings.filesOff);
    else add('info', strings.cannotRunOrFile, 'reload', 'open-extension-settings');
  }
  return notices;
}
