import { escapeRegExp } from './escape-reg-exp.ts';

interface PrefixTree extends Map<string, PrefixTree> {}

/**
 * The source of a regular expression for one of many words. Words that begin alike share their first letters. Otherwise, engines try one
 * word after the other at each place of a text where the case of letters does not matter.
 */
export function oneOf(words: Iterable<string>): string {
  const root: PrefixTree = new Map();
  for (const word of words) {
    let node = root;
    for (const letter of [...word, '']) {
      const next: PrefixTree = node.get(letter) ?? new Map();
      node.set(letter, next);
      node = next;
    }
  }
  return sourceOf(root);
}

function sourceOf(node: PrefixTree): string {
  const branches = [...node].map(([letter, next]) => escapeRegExp(letter) + (letter && sourceOf(next)));
  return branches.length === 1 ? branches.join('') : `(?:${branches.join('|')})`;
}
