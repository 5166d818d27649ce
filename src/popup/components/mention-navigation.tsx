import type { PopupStrings } from '../../ui/strings/popup.ts';
import type { Actions } from '../session/session.ts';
import { Icon } from './icon.tsx';

interface Props {
  position: string;
  actions: Actions;
  strings: PopupStrings;
}

/** Goes through all mentions that the popup counts, whether they are marked or not; keyboard shortcuts go through the marked ones. */
export function Steps({ position, actions, strings }: Props) {
  return (
    <fieldset class="steps" aria-label={strings.mentionNavigation}>
      <span aria-live="polite">{position}</span>
      <button
        type="button"
        class="step"
        aria-label={strings.previous}
        title={strings.previous}
        onClick={() => void actions.step(-1)}
      >
        <Icon name="previous" />
      </button>
      <button
        type="button"
        class="step"
        aria-label={strings.next}
        title={strings.next}
        onClick={() => void actions.step(1)}
      >
        <Icon name="next" />
      </button>
    </fieldset>
  );
}
