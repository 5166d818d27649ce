import { isText, localNameOf, TEXTS } from './nodes.ts';

/** The most frequent elements whose text is never marked. Only the marks need to know all of them, see `elements.ts`. */
const HIDDEN = /^(?:script|style|noscript|template|title|textarea|iframe|r[tp])$/;
/** As in `NodeFilter`, in fewer bytes. */
const FILTER_ACCEPT = 1;
const FILTER_REJECT = 2;

/** Whether a text is directly inside an element whose text is never marked. */
export function isHiddenText(text: Text): boolean {
  const parent = text.parentElement;
  return !!parent && HIDDEN.test(localNameOf(parent));
}

/** Walks the text nodes of a tree that are for reading. Costs more than a `textWalker`. */
export const proseWalker = (root: Node): TreeWalker =>
  Document.prototype.createTreeWalker.call(document, root, TEXTS, (node) =>
    isText(node) && isHiddenText(node) ? FILTER_REJECT : FILTER_ACCEPT,
  );
