import { assertNever } from '../../core/shared/assert-never.ts';
import { Notice } from '../../ui/components/notice.tsx';
import type { PopupStrings } from '../../ui/strings/popup.ts';
import type { Actions } from '../session/session.ts';
import type { NoticeAction, NoticeView } from '../view/view-notices.ts';
import type { Links } from './own-link.tsx';

interface Props {
  notices: readonly NoticeView[];
  actions: Actions;
  links: Links;
  strings: PopupStrings;
}

/** What the reader has to know, and what helps. Always there, so that what appears in it is announced. */
export function Notices({ notices, actions, links, strings }: Props) {
  const doing = (action: NoticeAction): [label: string, act: () => void] => {
    switch (action) {
      case 'start-afresh':
        return [strings.resetSettings, () => void actions.startAfresh()];
      case 'allow':
        return [strings.allow, actions.allow];
      case 'reload':
        return [strings.reload, actions.reload];
      case 'extension-settings':
        return [strings.extensionSettings, links.extensionSettings];
      default:
        return assertNever(action);
    }
  };
  return (
    <div class="popup-notices" aria-live="polite">
      {notices.map((notice) => (
        <Notice key={notice.title} title={notice.title} text={notice.text} tone={notice.tone}>
          {notice.actions.length > 0 && (
            <div class="notice-actions">
              {notice.actions.map((action) => {
                const [label, act] = doing(action);
                return (
                  <button key={action} type="button" class="button" onClick={act}>
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
