import { useState } from 'preact/hooks';
import type { Language } from '../../core/language.ts';
import { Icon } from '../../ui/icon.tsx';
import { cardStrings } from '../../ui/strings/card.ts';

/** Copies a text and says so. */
export function CopyButton({ text, language }: { text: string; language: Language }) {
  const [copied, setCopied] = useState(false);
  const strings = cardStrings[language];
  const copy = async (button: HTMLElement) => {
    await copyText(text, button);
    setCopied(true);
  };
  return (
    <>
      <button
        type="button"
        class="tool"
        aria-label={strings.copy}
        title={copied ? strings.copied : strings.copy}
        onClick={({ currentTarget }) => copy(currentTarget)}
        onBlur={() => setCopied(false)}
        onPointerLeave={() => setCopied(false)}
      >
        <Icon name={copied ? 'done' : 'copy'} />
      </button>
      <span class="visually-hidden" role="status">
        {copied ? strings.copied : ''}
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
