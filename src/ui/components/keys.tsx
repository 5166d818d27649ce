import { Fragment } from 'preact';
import type { KeyboardStrings } from '../strings/keyboard.ts';

/** The keys of a shortcut, or a text that none is set. */
export function Keys({ of: shortcut, strings }: { of: string | undefined; strings: KeyboardStrings }) {
  if (shortcut === undefined) return <em>{strings.noKeys}</em>;
  return keysOf(shortcut, strings.keyNames).map((key, index) => (
    <Fragment key={key}>
      {index > 0 && ' + '}
      <kbd>{key}</kbd>
    </Fragment>
  ));
}

/**
 * Splits a shortcut into the names of its keys as printed on a keyboard.
 * @param shortcut from the browser's API: `Alt+PageDown`, `Alt+Page Down`, or macOS symbols without a plus
 * @param names printed names by the API's name; a key that is not listed keeps its name
 */
export function keysOf(shortcut: string, names: Readonly<Record<string, string>>): string[] {
  return shortcut
    .split('+')
    .map((key) => key.trim())
    .filter((key) => key !== '')
    .map((key) => {
      const plain = key.replaceAll(' ', '');
      return Object.hasOwn(names, plain) ? (names[plain] ?? key) : key;
    });
}
