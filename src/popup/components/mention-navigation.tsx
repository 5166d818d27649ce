import type { PopupStrings } from '../../ui/strings/popup.ts';
import type { Actions } from '../session/session.ts';
import { Icon } from './icon.tsx';

interface Props {
  /** "3 of 12", or "12 mentions" where no mention is current. */
  position: string;
  /** Whether a mention is current. */
  isCurrent: boolean;
  actions: Actions;
  strings: PopupStrings;
}

/** Buttons for the previous and next mention. They include mentions without a mark, which keyboard shortcuts skip. */
export function MentionNavigation({ position, isCurrent, actions, strings }: Props) {
  const button = (name: 'previous' | 'next', direction: 1 | -1) => (
    <button type="button" title={strings[name]} onClick={() => void actions.goToNextMention(direction)}>
      <Icon name={name} />
    </button>
  );
  return (
    <fieldset class="mention-navigation" data-may-repeat aria-label={strings.mentionNavigation}>
      <span aria-hidden="true">{position}</span>
      {/* The number of mentions is announced above. */}
      <span class="visually-hidden" role="status">
        {isCurrent && position}
      </span>
      {button('previous', -1)}
      {button('next', 1)}
    </fieldset>
  );
}
