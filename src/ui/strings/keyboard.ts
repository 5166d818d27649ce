import { byLanguage } from './by-language.ts';
import type { strings } from './en/keyboard.ts';

export type KeyboardStrings = typeof strings;

export const keyboardStrings = byLanguage(
  import.meta.glob<KeyboardStrings>('./*/keyboard.ts', { eager: true, import: 'strings' }),
);
