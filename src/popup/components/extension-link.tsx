import type { ComponentChildren } from 'preact';

/** Opens other pages; each of these closes the popup. */
export interface Links {
  /** @param path see `ExtensionLink` */
  openExtensionPage: (path: string) => void;
  /** Opens the browser's settings for keyboard shortcuts. */
  openShortcuts: () => void;
  /** Opens the browser's settings for this extension. */
  openExtensionSettings: () => void;
}

interface Props {
  /** For example `src/options/index.html`, with an optional fragment. */
  path: string;
  links: Links;
  children: ComponentChildren;
}

/** A link that opens a page of the extension in a new tab. */
export function ExtensionLink({ path, links, children }: Props) {
  const open = (event: Event) => {
    // With the link's default action, the popup of Firefox would stay open over the new tab.
    event.preventDefault();
    links.openExtensionPage(path);
  };
  return (
    <a href={`/${path}`} target="_blank" rel="noopener" onClick={open}>
      {children}
    </a>
  );
}

export const NOTES_PAGE = 'src/notes/index.html';
export const OPTIONS_PAGE = 'src/options/index.html';

/** The options page, filtered to the exceptions of one site. */
export const exceptionsPage = (site: string): string =>
  `${OPTIONS_PAGE}#exceptions=${encodeURIComponent(site)}`;
