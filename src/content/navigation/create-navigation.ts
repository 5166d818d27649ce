import type { Navigation, NavigationOwner } from '../marks/navigation/navigation-types.ts';
import { MentionList } from './mention-list.ts';
import { MentionNavigation } from './mention-navigation.ts';
import { selectMentions } from './select-mentions.ts';

/** The navigation of a frame, for as long as its marks are there. */
export function createNavigation({ store, painter, roots, onNavigate }: NavigationOwner): Navigation {
  const mentions = new MentionList(store, painter, roots);
  const navigation = new MentionNavigation(store, painter, roots, onNavigate);
  return {
    list: (limit) => mentions.list(limit),
    showListed(id) {
      const mention = mentions.find(id);
      if (mention) navigation.goTo(mention);
      return !!mention;
    },
    move: (direction) => navigation.move(direction),
    select: (density) => selectMentions(density, store, roots, painter),
  };
}
