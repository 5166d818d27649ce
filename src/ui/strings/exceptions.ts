import { byLanguage } from './by-language.ts';
import type { strings } from './en/exceptions.ts';

export type ExceptionStrings = typeof strings;

export const exceptionStrings = byLanguage(
  import.meta.glob<ExceptionStrings>('./*/exceptions.ts', { eager: true, import: 'strings' }),
);
