import { assertNever } from '../../core/shared/assert-never.ts';
import { Notice } from '../../ui/components/notice.tsx';
import type { PopupStrings } from '../../ui/strings/popup.ts';
import type { Actions } from '../session/session.ts';
import type { NoticeAction, NoticeViewModel } from '../view-model/notices.ts';

interface Props {
  notices: readonly NoticeViewModel[];
  actions: Actions;
  strings: PopupStrings;
}

/** Notices with their buttons. The live region is always rendered, so that screen readers announce what appears in it. */
export function Notices({ notices, actions, strings }: Props) {
  const buttonFor = (action: NoticeAction): [label: string, onClick: () => void] => {
    switch (action) {
      case 'start-afresh':
        return [strings.resetSettings, () => void actions.startAfresh()];
      case 'save-raw':
        return [strings.saveRaw, () => void actions.saveRaw()];
      case 'retry':
        return [strings.retry, () => void actions.retry()];
      case 'restart':
        return [strings.restart, actions.restart];
      case 'request-access':
        return [strings.allow, actions.requestAccess];
      case 'reload':
        return [strings.reload, actions.reload];
      case 'open-extension-settings':
        return [strings.extensionSettings, actions.openExtensionSettings];
      default:
        return assertNever(action);
    }
  };
  return (
    <div class="popup-notices" aria-live="polite">
      {notices.map((notice) => (
        <Notice
          key={notice.title}
          title={notice.title}
          text={notice.text}
          tone={notice.tone}
          question={notice.why && { label: strings.why.title, ...notice.why }}
        >
          {notice.actions.length > 0 && (
            <div class="notice-actions">
              {notice.actions.map((action) => {
                const [label, onClick] = buttonFor(action);
                return (
                  <button key={action} type="button" class="button" onClick={onClick}>
                    {label}
                  </button>
                );
              })}
            </div>
          )}
        </Notice>
      ))}
    </div>
  );
}
