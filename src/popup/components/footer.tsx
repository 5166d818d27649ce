import type { PopupStrings } from '../../ui/strings/popup.ts';
import { NOTES_PAGE, OPTIONS_PAGE, OwnLink } from './own-link.tsx';

/** Ways out of the popup, each of which closes it. */
export interface Links {
  /** Opens a page of the extension. */
  page: (path: string) => void;
  /** Opens the browser's settings for keyboard shortcuts. */
  shortcuts: () => void;
  /** Opens the browser's settings for this extension. */
  extensionSettings: () => void;
}

interface Props {
  links: Links;
  strings: PopupStrings;
}

export function Footer({ links, strings }: Props) {
  return (
    <footer>
      <OwnLink path={NOTES_PAGE} links={links}>
        {strings.allNotes}
      </OwnLink>
      <OwnLink path={OPTIONS_PAGE} links={links}>
        {strings.options}
      </OwnLink>
      <button type="button" class="link" onClick={links.shortcuts}>
        {strings.shortcuts}
      </button>
    </footer>
  );
}
