import { action, Button } from './button.tsx';

interface UnfoldButtonProps {
  /** The key of what it shows all of. */
  what: string;
  /** Whether all of it is shown. */
  open: boolean;
  label: { seen: string; name: string };
}

/** Shows all of what the card shows only the beginning of, or its beginning again. */
export const UnfoldButton = ({ what, open, label: { seen, name } }: UnfoldButtonProps) => (
  <Button
    key="unfold"
    class="unfold"
    aria-label={name}
    aria-expanded={open}
    command={action({ type: 'explain', what, on: !open })}
  >
    {seen}
  </Button>
);
