import { Fragment } from 'preact';
import type { KeyboardStrings } from '../strings/keyboard.ts';

interface Props {
  /** As the browser's API gives it, see `keyNamesOf`; `undefined` where no keys are set. */
  shortcut: string | undefined;
  strings: KeyboardStrings;
}

/** The keys of a shortcut, or a text that says that none are set. */
export function ShortcutKeys({ shortcut, strings }: Props) {
  if (shortcut === undefined) return <em>{strings.noKeys}</em>;
  return keyNamesOf(shortcut, strings.keyNames).map((key, index) => (
    <Fragment key={key}>
      {index > 0 && ' + '}
      <kbd>{key}</kbd>
    </Fragment>
  ));
}

/**
 * Splits a shortcut into the names of its keys, as they are printed on a keyboard.
 * @param shortcut from the browser's API: `Alt+PageDown`, `Alt+Page Down`, or macOS symbols without a plus
 * @param names printed names by the API's name; a key that is not listed keeps its name
 */
export function keyNamesOf(shortcut: string, names: Readonly<Record<string, string>>): string[] {
  return shortcut
    .split('+')
    .map((key) => key.trim())
    .filter((key) => key !== '')
    .map((key) => {
      const plain = key.replaceAll(' ', '');
      return Object.hasOwn(names, plain) ? (names[plain] ?? key) : key;
    });
}
