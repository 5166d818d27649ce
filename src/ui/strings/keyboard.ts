import type { Shortcut } from '../../core/pages/shortcuts.ts';
import { byLanguage } from './by-language.ts';

/** Descriptions of keyboard commands and names of keys. */
export interface KeyboardStrings {
  /** The same texts as in `static/_locales`, which the browser's own list of shortcuts shows; a test compares them. */
  commands: Record<Shortcut, string>;
  close: string;
  move: string;
  noKeys: string;
  /** Key names printed on keyboards of the language, by the name in the browser's API, where the two differ. */
  keyNames: Readonly<Record<string, string>>;
}

export const keyboardStrings = byLanguage(
  import.meta.glob<KeyboardStrings>('./*/keyboard.ts', { eager: true, import: 'strings' }),
);
