import { Component } from 'preact';
import type { CardIcons, CardLabels } from '../../core/card-view.ts';
import { createElement } from '../nodes.ts';
import { Icon } from './icon.tsx';

interface CopyButtonProps {
  text: string;
  labels: CardLabels;
  icons: CardIcons;
}

/** Copies a text and says so. */
export class CopyButton extends Component<CopyButtonProps, { copied?: boolean }> {
  override render({ text, labels, icons }: CopyButtonProps, { copied }: { copied?: boolean }) {
    const copy = async (button: HTMLElement) => {
      await copyText(text, button);
      this.setState({ copied: true });
    };
    const forget = () => this.setState({ copied: false });
    return (
      <>
        <button
          type="button"
          class="tool"
          aria-label={labels.copy}
          title={copied ? labels.copied : labels.copy}
          onClick={({ currentTarget }) => copy(currentTarget)}
          onBlur={forget}
          onPointerLeave={forget}
        >
          <Icon path={copied ? icons.done : icons.copy} />
        </button>
        <span class="visually-hidden" role="status">
          {copied ? labels.copied : ''}
        </span>
      </>
    );
  }
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
  const area = createElement('textarea');
  area.value = text;
  button.after(area);
  area.select();
  Document.prototype.execCommand.call(document, 'copy');
  area.remove();
  button.focus();
}
