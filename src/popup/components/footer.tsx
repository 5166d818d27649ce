import { OPTIONS_PAGE } from '../../core/shared/own-pages.ts';
import type { PopupStrings } from '../../ui/strings/popup.ts';
import type { Actions } from '../session/session.ts';
import { ExtensionLink } from './extension-link.tsx';

interface Props {
  /** The path of the notes page. */
  notes: string;
  actions: Actions;
  strings: PopupStrings;
}

/** Links to the extension's other pages. */
export function Footer({ notes, actions, strings }: Props) {
  return (
    <footer>
      <ExtensionLink path={notes} actions={actions}>
        {strings.allNotes}
      </ExtensionLink>
      <ExtensionLink path={OPTIONS_PAGE} actions={actions}>
        {strings.options}
      </ExtensionLink>
      <button type="button" class="link" onClick={actions.openShortcutSettings}>
        {strings.shortcuts}
      </button>
    </footer>
  );
}
