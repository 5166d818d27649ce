import type { PopupStrings } from '../../ui/strings/popup.ts';
import { type Links, NOTES_PAGE, OPTIONS_PAGE, OwnLink } from './extension-link.tsx';

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
