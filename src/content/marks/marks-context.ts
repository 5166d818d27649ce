import type { CardFactory } from './hover/card-factory.ts';
import type { NavigationFactory } from './navigation/navigation-factory.ts';
import type { KeepAfterimages } from './paint/afterimages.ts';
import type { Anchoring } from './paint/anchoring.ts';
import type { SightFactory } from './paint/sight.ts';
import type { FilterFactory } from './paint/viewport-filter.ts';

/** What the scripts provide that the marks load when they need them, by the names of these. */
export interface MarksContext {
  card: CardFactory;
  navigation: NavigationFactory;
  viewport: FilterFactory;
  sight: SightFactory;
  anchoring: Anchoring;
  afterimages: KeepAfterimages;
}
