import type { PopupStrings } from '../../ui/strings/popup.ts';
import type { Page, PopupState } from '../session/state.ts';

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
  /** Set where the notice says why nothing is marked; then its text can be folded. `open`: whether it is unfolded at first. */
  why?: { open: boolean };
}

/** The notices to show, the most important first. */
export function noticeViewModels(state: PopupState, strings: PopupStrings): NoticeViewModel[] {
  const {
    stored: { problem },
    refused,
    isBackgroundSilent,
  } = state;
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
  const page = pageNotice(state.page, strings);
  return page ? [...notices, page] : notices;
}

/** Why nothing is marked on a page without a content script. */
function pageNotice(page: Page, strings: PopupStrings): NoticeViewModel | undefined {
  const notice = (text: Pick<NoticeViewModel, 'title' | 'text'>, ...actions: NoticeAction[]) =>
    ({ ...text, tone: 'info', actions, why: { open: actions.length < 2 } }) as const;
  if (page.type === 'needs-reload') return notice(strings.granted, 'reload');
  if (page.type !== 'no-content-script') return undefined;
  const { web, files } = page.access;
  if (!web) return notice(strings.withdrawn, 'request-access');
  if (files === 'on') return notice(strings.cannotRun, 'reload');
  if (files === 'off') return notice(strings.filesOff);
  return notice(strings.cannotRunOrFile, 'reload', 'open-extension-settings');
}
