import { createElement } from '../../dom/nodes.ts';

/** Pages without https have no clipboard object, and a policy may forbid it; the old command works there. */
export async function copyText(text: string, button: Element): Promise<void> {
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
  if (button instanceof HTMLElement) button.focus();
}
