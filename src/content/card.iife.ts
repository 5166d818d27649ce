import { VERSION } from '../bundled/version.ts';
import { openOrClosedShadowRoot } from '../platform/api/content-script-api.ts';
import { startCards } from './card/cards.ts';
import type { CardStage, FramesFactory } from './card/frames/frames-factory.ts';
import type { Anchoring } from './marks/paint/anchoring.ts';
import { readStages } from './scout/stages.ts';

/** Injected into a frame that needs a card. Loads, renders and places cards. */

const stages = readStages<CardStage, unknown, unknown, unknown, FramesFactory, Anchoring>(VERSION);
if (stages && !stages.card) startCards(openOrClosedShadowRoot, stages);
