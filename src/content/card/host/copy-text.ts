import { createElement } from '../../dom/nodes.ts';

/**
 * Copies text. The Clipboard API is missing on pages without https, and a permissions policy may forbid it. `execCommand`
 * works there.
 * @param button gets the focus back
 * @returns whether it was copied
 */
export async function copyText(text: string, button: Element): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // Missing or forbidden: use the command.
  }
  const area = createElement('textarea');
  area.value = text;
  button.after(area);
  area.select();
  const isCopied = Document.prototype.execCommand.call(document, 'copy');
  area.remove();
  if (button instanceof HTMLElement) button.focus();
  return isCopied;
}
