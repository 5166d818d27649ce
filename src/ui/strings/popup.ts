import { byLanguage } from './by-language.ts';
import type { strings } from './en/popup.ts';

export type PopupStrings = typeof strings;

export const popupStrings = byLanguage(
  import.meta.glob<PopupStrings>('./*/popup.ts', { eager: true, import: 'strings' }),
);
