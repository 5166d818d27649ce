import type { FilterOwner, ViewportFilter } from '../marks/paint/viewport-filter.ts';
import { TextWindows } from './text-windows.ts';
import { ViewportGroups } from './viewport-groups.ts';

/** Boxes with more mentions than this are not near as a whole: only the lines in view and around it are. */
const MANY = 100;

/** A mention is near the viewport when its box is and, in a box of many mentions, its line. */
export function createFilter({ mentionsIn, onChange }: FilterOwner): ViewportFilter {
  const windows = new TextWindows(mentionsIn, onChange);
  const groups = new ViewportGroups((boxes) => {
    for (const box of boxes) {
      windows.setActive(box, groups.isNear(box));
      onChange(mentionsIn(box));
    }
  });
  return {
    isNear: (mention, box) => groups.isNear(box) && windows.isNear(mention, box),
    add(box) {
      groups.add(box);
      if (windows.has(box) || mentionsIn(box).size > MANY) windows.update(box, groups.isNear(box));
    },
    remove(box) {
      groups.remove(box);
      windows.remove(box);
    },
    disconnect() {
      groups.disconnect();
      windows.disconnect();
    },
  };
}
