import { contains, flatParentOf, rootElement } from '../../dom/nodes.ts';
import { boxOf } from '../../dom/rendering.ts';
import type { PageMention } from '../mentions/mention-store.ts';

/** The boxes of the first and the last text of a mention, and the one around both: each letter may be in an element of its own. */
export function boxesOf({ box, end }: PageMention): Element[] {
  let around = box;
  while (around && !contains(around, end)) around = flatParentOf(around);
  return [...new Set([box, boxOf(end), around])].filter((box) => box !== null);
}

/** Whether the pointer goes through an element. */
export const isPermeable = (element: Element) => getComputedStyle(element).pointerEvents === 'none';

/** The nearest ancestor of a text that takes the pointer. Where none does, browsers give it to the root element. */
export function targetOf(text: Text): Element | null {
  let target = flatParentOf(text);
  while (target && isPermeable(target)) target = flatParentOf(target);
  return target ?? rootElement();
}
