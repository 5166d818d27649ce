import * as v from 'valibot';

/** Stands for the text that is selected in a page, in the title of an item. */
export const SELECTED_TEXT = '\ufffc';

/** What an item of the browser's context menus does. */
const MenuCommandSchema = v.variant('type', [
  v.object({ type: v.picklist(['toggle-site', 'everything-on', 'add-note']) }),
  /** Each item needs an id of its own. */
  v.object({ type: v.literal('all-notes'), place: v.picklist(['button', 'page']) }),
  /** Browsers also offer these in a frame of the site on a page of another one, so they name it. */
  v.object({ type: v.literal('off-here'), site: v.string() }),
  v.object({ type: v.literal('not-this'), alias: v.string(), site: v.string() }),
]);
export type MenuCommand = v.InferOutput<typeof MenuCommandSchema>;

/** The id of an item, which says what it does: the background may have slept since it made the item. */
export const idOfCommand = (command: MenuCommand): string => JSON.stringify(command);

/** @throws for an id that this version has not made */
export const commandOfId = (id: string): MenuCommand => v.parse(MenuCommandSchema, JSON.parse(id));
