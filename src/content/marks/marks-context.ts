import type { CardFactory } from './hover/card-factory.ts';
import type { NavigationFactory } from './navigation/navigation-factory.ts';
import type { KeepAfterimages } from './paint/afterimages.ts';
import type { Anchoring } from './paint/anchoring.ts';
import type { FilterFactory } from './paint/viewport-filter.ts';
import type { VisibilityCheckerFactory } from './paint/visibility-checker.ts';

/** What the scripts provide that the marks load when they need them, by the names of these. */
export interface MarksContext {
  card: CardFactory;
  navigation: NavigationFactory;
  viewport: FilterFactory;
  visibility: VisibilityCheckerFactory;
  anchoring: Anchoring;
  afterimages: KeepAfterimages;
}
