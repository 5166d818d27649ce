import type { PopupStrings } from '../../ui/strings/popup.ts';
import { ExtensionLink, type Links, NOTES_PAGE, OPTIONS_PAGE } from './extension-link.tsx';

interface Props {
  links: Links;
  strings: PopupStrings;
}

export function Footer({ links, strings }: Props) {
  return (
    <footer>
      <ExtensionLink path={NOTES_PAGE} links={links}>
        {strings.allNotes}
      </ExtensionLink>
      <ExtensionLink path={OPTIONS_PAGE} links={links}>
        {strings.options}
      </ExtensionLink>
      <button type="button" class="link" onClick={links.openShortcuts}>
        {strings.shortcuts}
      </button>
    </footer>
  );
}
