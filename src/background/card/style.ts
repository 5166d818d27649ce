import theme from '../../ui/styles/theme.css?inline';
import frame from './frame.css?inline';
import head from './head.css?inline';
import notes from './notes.css?inline';
import options from './options.css?inline';

/** All that the card's shadow tree needs of style sheets. No page loads it before its first card. */
export const cardStyle = [theme, frame, head, options, notes].join('\n');
