import { VERSION } from '../bundled/version.ts';
import type { NavigationFactory } from './marks/navigation/navigation-types.ts';
import { createNavigation } from './navigation/create-navigation.ts';
import { readFrameContext } from './scout/frame-context.ts';

/** Injected into a frame whose mentions the popup lists, or through which a keyboard shortcut goes. */

const context = readFrameContext<{ navigation: NavigationFactory }>(VERSION);
if (context) context.navigation = createNavigation;
