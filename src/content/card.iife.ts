import { VERSION } from '../bundled/version.ts';
import { type CardContext, startCards } from './card/cards.ts';
import { readFrameContext } from './scout/frame-context.ts';

/** Injected into a frame that needs a card. Loads, renders and places cards. */

const context = readFrameContext<CardContext>(VERSION);
if (context && !context.card) startCards(context);
