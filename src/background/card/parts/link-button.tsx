import type { Language } from '../../../core/shared/language.ts';
import { webHost } from '../../../ui/formats/web-host.ts';
import { cardStrings } from '../../../ui/strings/card.ts';
import { action, Button } from './button.tsx';

interface LinkButtonProps {
  /** A note's id or a source's key. */
  of: string;
  url: string;
  language: Language;
}

/**
 * Opens an address of the pack. A button, because a link in the card would tell the page where the reader goes. Renders nothing for an
 * address that cannot be opened.
 */
export function LinkButton({ of, url, language }: LinkButtonProps) {
  const host = webHost(url);
  if (host === undefined) return null;
  return (
    <Button key={`link ${of}`} class="link" title={url} command={action({ type: 'open-link', of })}>
      {cardStrings[language].inSource(host)}
    </Button>
  );
}
