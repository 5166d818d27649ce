import type { FileProblem } from '../../core/settings/settings-file.ts';
import type { Difference } from '../../core/settings/settings-merge.ts';
import { byLanguage } from './by-language.ts';
import type { NoticeText } from './popup.ts';

/** Texts of the options page for saving settings to a file and loading them. */
export interface FileStrings {
  title: string;
  description: string;
  save: string;
  open: string;
  saved: (name: string) => string;
  problem: (name: string, problem: FileProblem) => NoticeText;
  /** Heading above the changes that the chosen file would make. */
  preview: (name: string) => string;
  merge: string;
  mergeDescription: string;
  replace: string;
  replaceDescription: string;
  exceptions: string;
  preferences: string;
  difference: (difference: Difference) => string;
  cancel: string;
  imported: (name: string) => string;
}

export const fileStrings = byLanguage(
  import.meta.glob<FileStrings>('./*/settings-file.ts', { eager: true, import: 'strings' }),
);
