import type { FilterOwner, ViewportFilter } from '../marks/paint/viewport-types.ts';
import type { ShadowRoots } from '../scout/shadow-roots.ts';
import { createTextWindows } from './text-windows.ts';
import { ViewportGroups } from './viewport-groups.ts';

/** Boxes with more mentions than this are not near as a whole: only the lines in view and around it are. */
const MANY = 100;

/** A mention is near the viewport when its box is and, in a box of many mentions, its line. */
export function createFilter({ mentionsIn, onChange }: FilterOwner, roots: ShadowRoots): ViewportFilter {
  const windows = createTextWindows(mentionsIn, onChange, (box) => groups.isNear(box), roots);
  const groups: ViewportGroups = new ViewportGroups((boxes) => {
    windows.searchSoon();
    for (const box of boxes) onChange(mentionsIn(box));
  });
  return {
    isNear: (mention, box) => groups.isNear(box) && windows.isNear(mention, box),
    add(box) {
      groups.add(box);
      if (windows.has(box) || mentionsIn(box).size > MANY) windows.update(box);
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
