import { VERSION } from '../bundled/version.ts';
import type { FilterFactory } from './marks/paint/viewport-filter.ts';
import { readStages } from './scout/stages.ts';
import { createFilter } from './viewport/create-filter.ts';

/** Injected into a frame with so many mentions that only those near the viewport are painted. */

const stages = readStages<unknown, unknown, FilterFactory>(VERSION);
if (stages) stages.viewport = (owner) => createFilter(owner, stages.roots);
