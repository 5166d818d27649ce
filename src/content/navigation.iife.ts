import { VERSION } from '../bundled/version.ts';
import type { NavigationFactory } from './marks/navigation/navigation-factory.ts';
import { createNavigation } from './navigation/create-navigation.ts';
import { readStages } from './scout/stages.ts';

/** Injected into a frame whose mentions the popup lists, or through which a keyboard shortcut goes. */

const stages = readStages<unknown, NavigationFactory>(VERSION);
if (stages) stages.navigation = createNavigation;
