import * as v from 'valibot';

/** Stands for the text that is selected in a page, in the title of an item. */
export const SELECTED_TEXT = '\ufffc';

/** What an item of the browser's context menus does. */
const MenuCommandSchema = v.variant('type', [
  v.object({ type: v.picklist(['toggle-site', 'everything-on', 'add-note']) }),
  /** `place` gives the items of button and page different ids. */
  v.object({ type: v.literal('all-notes'), place: v.picklist(['button', 'page']) }),
  /** With a site, because browsers also offer these items in a frame from that site on a page of another one. */
  v.object({ type: v.literal('off-here'), site: v.string() }),
  v.object({ type: v.literal('not-this'), alias: v.string(), site: v.string() }),
]);
export type MenuCommand = v.InferOutput<typeof MenuCommandSchema>;

/** The id of an item. It contains the command, because the background may have been stopped since it made the item. */
export const idOfCommand = (command: MenuCommand): string => JSON.stringify(command);

/** The command of an item. @throws for an id that `idOfCommand` of this version has not made */
export const commandOfId = (id: string): MenuCommand => v.parse(MenuCommandSchema, JSON.parse(id));
