import { byLanguage } from './by-language.ts';

/** Tooltip of the toolbar button. */
export interface ToolbarStrings {
  mentions: (count: number) => string;
  off: string;
}

export const toolbarStrings = byLanguage(
  import.meta.glob<ToolbarStrings>('./*/toolbar.ts', { eager: true, import: 'strings' }),
);
