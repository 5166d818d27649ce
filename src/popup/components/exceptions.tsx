import { useRef } from 'preact/hooks';
import { useFocusHeir } from '../../ui/components/use-focus-fallback.ts';
import type { PopupStrings } from '../../ui/strings/popup.ts';
import type { Actions } from '../session/session.ts';
import type { ExceptionView } from '../view-model/entities.ts';
import type { Links } from './extension-link.tsx';
import { exceptionsPage, OwnLink } from './extension-link.tsx';

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
  useFocusHeir(section, () => {
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
