import * as v from 'valibot';

/** The keyboard shortcuts: `commands` of the manifest. */
export const SHORTCUTS = ['next-mention', 'previous-mention', 'focus-card'] as const;
const ShortcutSchema = v.picklist(SHORTCUTS);
export type Shortcut = v.InferOutput<typeof ShortcutSchema>;

/** Whether a command is one of `SHORTCUTS`. Browsers report others too, such as the toolbar button's. */
export const isShortcut = (name: string): name is Shortcut => v.is(ShortcutSchema, name);
