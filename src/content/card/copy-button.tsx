import { useState } from 'preact/hooks';
import type { CardLabels } from '../../core/card-view.ts';
import { Icon } from '../../ui/icon.tsx';

/** Copies a text and says so. */
export function CopyButton({ text, labels }: { text: string; labels: CardLabels }) {
  const [copied, setCopied] = useState(false);
  const copy = async (button: HTMLElement) => {
    await copyText(text, button);
    setCopied(true);
  };
  return (
    <>
      <button
        type="button"
        class="tool"
        aria-label={labels.copy}
        title={copied ? labels.copied : labels.copy}
        onClick={({ currentTarget }) => copy(currentTarget)}
        onBlur={() => setCopied(false)}
        onPointerLeave={() => setCopied(false)}
      >
        <Icon name={copied ? 'done' : 'copy'} />
      </button>
      <span class="visually-hidden" role="status">
        {copied ? labels.copied : ''}
      </span>
    </>
  );
}

/** Pages without https have no clipboard object, and a policy may forbid it; the old command works there. */
async function copyText(text: string, button: HTMLElement): Promise<void> {
  if (navigator.clipboard) {
    try {
      await navigator.clipboard.writeText(text);
      return;
    } catch {
      // Forbidden: on to the command.
    }
  }
  const area = document.createElement('textarea');
  area.value = text;
  button.after(area);
  area.select();
  document.execCommand('copy');
  area.remove();
  button.focus();
}
