import type { CardFactory } from './hover/card-types.ts';
import type { NavigationFactory } from './navigation/navigation-types.ts';
import type { KeepAfterimages } from './paint/afterimages-types.ts';
import type { Anchoring } from './paint/anchoring-types.ts';
import type { FilterFactory } from './paint/viewport-types.ts';
import type { VisibilityCheckerFactory } from './paint/visibility-types.ts';

/** What the scripts provide that the marks load when they need them, by the names of these. */
export interface MarksContext {
  card: CardFactory;
  navigation: NavigationFactory;
  viewport: FilterFactory;
  visibility: VisibilityCheckerFactory;
  anchoring: Anchoring;
  afterimages: KeepAfterimages;
}
