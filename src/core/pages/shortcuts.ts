import * as v from 'valibot';

/** What a keyboard shortcut asks for: the `commands` of the manifest. */
export const SHORTCUTS = ['next-mention', 'previous-mention', 'focus-card'] as const;
export const ShortcutSchema = v.picklist(SHORTCUTS);
export type Shortcut = v.InferOutput<typeof ShortcutSchema>;

/** Whether a command of the manifest is one of ours; the browser has others, such as the toolbar button's. */
export const isShortcut = (name: string): name is Shortcut => v.is(ShortcutSchema, name);
