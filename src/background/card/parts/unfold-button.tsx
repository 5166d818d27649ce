import { action, Button } from './button.tsx';

interface UnfoldButtonProps {
  /** The key of the folded part in `CardState.unfoldedParts`. */
  what: string;
  /** Whether all of it is shown. */
  open: boolean;
  label: { seen: string; name: string };
}

/** Unfolds a part of the card that shows only its beginning, or folds it again. */
export const UnfoldButton = ({ what, open, label: { seen, name } }: UnfoldButtonProps) => (
  <Button
    key="unfold"
    class="unfold"
    aria-label={name}
    aria-expanded={open}
    command={action({ type: 'unfold', what, on: !open })}
  >
    {seen}
  </Button>
);
