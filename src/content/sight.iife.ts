import { VERSION } from '../bundled/version.ts';
import type { SightFactory } from './marks/paint/sight.ts';
import { readStages } from './scout/stages.ts';
import { createSight } from './sight/create-sight.ts';

/** Injected into a frame that has mentions. Tells those that can be seen from those that the page hides. */

const stages = readStages<unknown, unknown, unknown, SightFactory>(VERSION);
if (stages) stages.sight = createSight;
