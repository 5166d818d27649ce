import type { Language } from '../../core/shared/language.ts';
import { cardStrings } from '../../ui/strings/card.ts';
import { action, Button } from './button.tsx';

interface LinkButtonProps {
  /** A note's id or a source's key. */
  of: string;
  url: string;
  language: Language;
}

/** Opens an address of the pack. A button, because a link in the card would tell the page where the reader goes. */
export const LinkButton = ({ of, url, language }: LinkButtonProps) => (
  <Button key={`link ${of}`} class="link" title={url} command={action({ type: 'open-link', of })}>
    {cardStrings[language].inSource(new URL(url).host)}
  </Button>
);
