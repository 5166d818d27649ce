import type { ComponentChildren } from 'preact';
import type { Actions } from '../session/session.ts';

interface Props {
  path: string;
  actions: Actions;
  children: ComponentChildren;
}

/** A link that opens a page of the extension in a new tab. */
export function ExtensionLink({ path, actions, children }: Props) {
  const open = (event: Event) => {
    // With the link's default action, the popup of Firefox would stay open over the new tab.
    event.preventDefault();
    actions.openExtensionPage(path);
  };
  return (
    <a href={`/${path}`} target="_blank" rel="noopener" onClick={open}>
      {children}
    </a>
  );
}
