import { byLanguage } from './by-language.ts';
import type { strings } from './en/settings-file.ts';

export type FileStrings = typeof strings;

export const fileStrings = byLanguage(
  import.meta.glob<FileStrings>('./*/settings-file.ts', { eager: true, import: 'strings' }),
);
