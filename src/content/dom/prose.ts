import { localNameOf } from './nodes.ts';

/** The most frequent elements whose text is never marked. Only the marks need to know all of them, see `elements.ts`. */
const UNREAD = /^(?:script|style|noscript|template|title|textarea|iframe|r[tp])$/;

/** Whether a text is directly inside an element whose text is never marked. */
export function isUnreadText(text: Text): boolean {
  const parent = text.parentElement;
  return !!parent && UNREAD.test(localNameOf(parent));
}
