/** The keyboard shortcuts: `commands` of the manifest. */
export const SHORTCUTS = ['next-mention', 'previous-mention', 'focus-card'] as const;
export type Shortcut = (typeof SHORTCUTS)[number];

/** A shortcut and the keys assigned to it, if any. */
export interface ShortcutKeys {
  name: Shortcut;
  keys: string | undefined;
}

/** Whether a command is one of `SHORTCUTS`. Browsers report others too, such as the toolbar button's. */
export const isShortcut = (name: string): name is Shortcut => SHORTCUTS.some((shortcut) => shortcut === name);
