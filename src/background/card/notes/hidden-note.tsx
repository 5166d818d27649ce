import type { CardState } from '../../../core/card/card-state.ts';
import type { CardStrings } from '../../../ui/strings/card.ts';
import { action, Button } from '../parts/button.tsx';

interface HiddenNoteProps {
  /** The id of the note. */
  note: string;
  /** Why it could not be shown again. */
  unchanged: NonNullable<CardState['unchanged']>['why'] | undefined;
  strings: CardStrings;
}

/**
 * Stands in place of a note that was just hidden. Its parts have the same keys as those of the note, so the button keeps the focus, and
 * screen readers announce the changed status.
 */
export const HiddenNote = ({ note, unchanged, strings }: HiddenNoteProps) => (
  <li key={note} class="hidden-note">
    <p class="origin">
      <span key="message" class="message" role="status">
        {strings.noteHidden}
        {unchanged && ` ${strings.noteUnchanged[unchanged]}`}
      </span>
      <span key="tools">
        <Button key="hide" class="undo" command={action({ type: 'hide-note', note, on: false })}>
          {strings.undo}
        </Button>
      </span>
    </p>
  </li>
);
