import type { ComponentChildren } from 'preact';

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
  /** As `src/options/index.html`; a fragment may follow. */
  path: string;
  links: Links;
  children: ComponentChildren;
}

/** A link to a page of the extension, in a new tab. */
export function OwnLink({ path, links, children }: Props) {
  const open = (event: Event) => {
    // Else the popup of Firefox stays open over the new tab.
    event.preventDefault();
    links.page(path);
  };
  return (
    <a href={`/${path}`} target="_blank" rel="noopener" onClick={open}>
      {children}
    </a>
  );
}

export const NOTES_PAGE = 'src/notes/index.html';
export const OPTIONS_PAGE = 'src/options/index.html';

/** The options page at what is set for one site. */
export const exceptionsPage = (site: string): string =>
  `${OPTIONS_PAGE}#exceptions=${encodeURIComponent(site)}`;
