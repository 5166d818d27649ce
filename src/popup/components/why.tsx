import type { PopupStrings } from '../../ui/strings/popup.ts';
import type { Actions } from '../session/session.ts';
import type { WhyViewModel } from '../view-model/why.ts';
import { ExtensionLink } from './extension-link.tsx';

interface Props {
  why: WhyViewModel;
  actions: Actions;
  strings: PopupStrings;
}

/** Tells on request why nothing is marked on the page, and offers what helps. */
export function Why({ why: { text, action }, actions, strings }: Props) {
  return (
    <details class="why">
      <summary>{strings.why.title}</summary>
      <p>{text}</p>
      {action && 'path' in action && (
        <p>
          <ExtensionLink path={action.path} actions={actions}>
            {action.label}
          </ExtensionLink>
        </p>
      )}
      {action && 'change' in action && (
        <button type="button" class="button" onClick={() => void actions.change(action.change)}>
          {action.label}
        </button>
      )}
    </details>
  );
}
