import type { CardIcons, CardLabels, NoteView } from '../../core/card/card-view.ts';
import { IconButton, ShowWhen } from './button.tsx';

interface CopyButtonProps {
  note: NoteView;
  labels: CardLabels;
  icons: CardIcons;
}

/** Copies a note with its source, and confirms it. */
export function CopyButton({ note, labels, icons }: CopyButtonProps) {
  const id = `copied ${note.id}`;
  const tool = (copied: boolean) => (
    <IconButton
      key="copy"
      when={{ what: id, holds: copied }}
      aria-label={labels.copy}
      title={copied ? labels.copied : labels.copy}
      command={{ type: 'copy', id, text: note.copy }}
      icon={copied ? icons.done : icons.copy}
    />
  );
  return (
    <>
      {tool(false)}
      {tool(true)}
      <span key="copied" class="visually-hidden" role="status">
        <ShowWhen when={{ what: id, holds: true }}>{labels.copied}</ShowWhen>
      </span>
    </>
  );
}
