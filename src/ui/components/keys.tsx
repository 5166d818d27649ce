import { Fragment } from 'preact';
import type { KeyboardStrings } from '../strings/keyboard.ts';

/** The keys of a shortcut, or that it has none. */
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
 * The keys of a shortcut, as they are printed on a keyboard.
 * @param shortcut as the browser's API gives it: `Alt+PageDown`, `Alt+Page Down`, or on macOS signs without a plus
 * @param names other names for keys; a key without one keeps its own
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
