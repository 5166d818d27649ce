import { useRef } from 'preact/hooks';
import { useFocusFallback } from '../../ui/components/focus-fallback.ts';
import type { PopupStrings } from '../../ui/strings/popup.ts';
import type { Actions } from '../session/session.ts';
import type { ExceptionView } from '../view/view-entities.ts';
import type { Links } from './own-link.tsx';
import { exceptionsPage, OwnLink } from './own-link.tsx';

interface Props {
  site: string;
  exceptions: readonly ExceptionView[];
  actions: Actions;
  links: Links;
  strings: PopupStrings;
}

/** What the reader said of this site in cards and switches, each with a way back. */
export function Exceptions({ site, exceptions, actions, links, strings }: Props) {
  const section = useRef<HTMLElement>(null);
  const pressed = useRef(0);
  // The next one takes the place of the one that was undone.
  useFocusFallback(section, () => {
    const buttons = section.current?.querySelectorAll('button');
    return buttons?.[Math.min(pressed.current, buttons.length - 1)];
  });
  const undoAt = (index: number, undo: ExceptionView['undo']) => {
    pressed.current = index;
    void actions.change(undo);
  };
  return (
    <section class="switch-group" aria-labelledby="exceptions" ref={section}>
      <div class="group-head">
        <h2 id="exceptions">{strings.exceptions}</h2>
        <OwnLink path={exceptionsPage(site)} links={links}>
          {strings.siteExceptions}
        </OwnLink>
      </div>
      <ul class="exceptions">
        {exceptions.map(({ key, text, undo }, index) => (
          <li key={key}>
            <span>{text}</span>
            <button
              type="button"
              class="button"
              aria-label={`${strings.undo}: ${text}`}
              onClick={() => undoAt(index, undo)}
            >
              {strings.undo}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
