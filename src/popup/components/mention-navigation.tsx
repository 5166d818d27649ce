import type { PopupStrings } from '../../ui/strings/popup.ts';
import type { Actions } from '../session/session.ts';
import { Icon } from './icon.tsx';

interface Props {
  position: string;
  actions: Actions;
  strings: PopupStrings;
}

/** Buttons for the previous and next mention. They include mentions without a mark, which keyboard shortcuts skip. */
export function MentionNavigation({ position, actions, strings }: Props) {
  const button = (name: 'previous' | 'next', direction: 1 | -1) => (
    <button
      type="button"
      aria-label={strings[name]}
      title={strings[name]}
      onClick={() => void actions.goToNextMention(direction)}
    >
      <Icon name={name} />
    </button>
  );
  return (
    <fieldset class="mention-navigation" aria-label={strings.mentionNavigation}>
      <span aria-live="polite">{position}</span>
      {button('previous', -1)}
      {button('next', 1)}
    </fieldset>
  );
}
