import { byLanguage } from './by-language.ts';
import type { strings } from './en/toolbar.ts';

export type ToolbarStrings = typeof strings;

export const toolbarStrings = byLanguage(
  import.meta.glob<ToolbarStrings>('./*/toolbar.ts', { eager: true, import: 'strings' }),
);
