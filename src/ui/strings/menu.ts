import { byLanguage } from './by-language.ts';
import type { strings } from './en/menu.ts';

export type MenuStrings = typeof strings;

export const menuStrings = byLanguage(
  import.meta.glob<MenuStrings>('./*/menu.ts', { eager: true, import: 'strings' }),
);
