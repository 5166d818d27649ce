import type { CardIcons, CardLabels, NoteView } from '../../core/card/card-view.ts';
import { Only, Tool } from './button.tsx';

interface CopyButtonProps {
  note: NoteView;
  labels: CardLabels;
  icons: CardIcons;
}

/** Copies a note and says so. */
export function CopyButton({ note, labels, icons }: CopyButtonProps) {
  const id = `copied ${note.id}`;
  const tool = (copied: boolean) => (
    <Tool
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
        <Only when={{ what: id, holds: true }}>{labels.copied}</Only>
      </span>
    </>
  );
}
