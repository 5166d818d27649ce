import { type ComponentChild, render } from 'preact';
import type { Language } from '../../core/shared/language.ts';
import { ignoreHeldEnter } from './ignore-held-enter.ts';

/** Renders an extension page into the body, and sets the document's language and title to the reader's language. */
export function renderPage(page: ComponentChild, language: Language, title = 'Context Notes'): void {
  document.documentElement.lang = language;
  document.title = title;
  // Rendering again adds no second listener.
  addEventListener('keydown', ignoreHeldEnter, { capture: true });
  render(page, document.body);
}
