import type { CardStrings } from '../../../ui/strings/card.ts';
import { IconButton, ShowWhen } from './button.tsx';

interface CopyButtonProps {
  /** The id of the note. */
  note: string;
  /** The text to copy. */
  text: string;
  strings: CardStrings;
}

/** Copies a note with its source, and confirms it. */
export function CopyButton({ note, text, strings }: CopyButtonProps) {
  const id = `copied ${note}`;
  const tool = (copied: boolean) => (
    <IconButton
      key="copy"
      when={{ what: id, holds: copied }}
      {...(copied && { 'aria-label': strings.copy })}
      title={copied ? strings.copied : strings.copy}
      command={{ type: 'copy', id, text }}
      icon={copied ? 'done' : 'copy'}
    />
  );
  return (
    <>
      {tool(false)}
      {tool(true)}
      <span key="copied" class="visually-hidden" role="status">
        <ShowWhen when={{ what: id, holds: true }}>{strings.copied}</ShowWhen>
      </span>
    </>
  );
}
