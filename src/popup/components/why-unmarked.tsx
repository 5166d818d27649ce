import type { PopupStrings } from '../../ui/strings/popup.ts';
import type { Actions } from '../session/session.ts';
import type { WhyUnmarkedViewModel } from '../view-model/why-unmarked.ts';
import { ExtensionLink } from './extension-link.tsx';

interface Props {
  why: WhyUnmarkedViewModel;
  actions: Actions;
  strings: PopupStrings;
  onToggle: (isOpen: boolean) => void;
}

/** A question that unfolds why nothing is marked on the page, and what the reader can do. */
export function WhyUnmarked({ why: { text, action }, actions, strings, onToggle }: Props) {
  return (
    <details class="why" onToggle={({ currentTarget }) => onToggle(currentTarget.open)}>
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
