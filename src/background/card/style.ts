import theme from '../../ui/styles/theme.css?inline';
import card from './card.css?inline';
import head from './head/head.css?inline';
import notes from './notes/notes.css?inline';
import options from './options.css?inline';

/**
 * The style sheet of the card's shadow tree. The background sends it with a page's first card. Its custom properties get names
 * that no page has: shadow trees inherit them from the page, and `@property` rules of the page apply to them.
 */
export const cardStyle = [theme, card, head, options, notes]
  .join('\n')
  .replaceAll(/--(?=[a-z])/g, '--context-notes-');
