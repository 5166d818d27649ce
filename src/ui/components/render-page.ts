import { type ComponentChild, render } from 'preact';
import type { Language } from '../../core/shared/language.ts';

/** Renders an extension page into the body, and sets the document's language and title to the reader's language. */
export function renderPage(page: ComponentChild, language: Language, title = 'Context Notes'): void {
  document.documentElement.lang = language;
  document.title = title;
  render(page, document.body);
}
