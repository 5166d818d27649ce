import { useRef } from 'preact/hooks';
import type { SettingsChange } from '../../core/settings/settings-change.ts';
import { exceptionsPage } from '../../core/shared/own-pages.ts';
import { onSingleClick } from '../../ui/components/on-single-click.ts';
import { useFocusFallback } from '../../ui/components/use-focus-fallback.ts';
import type { PopupStrings } from '../../ui/strings/popup.ts';
import type { Actions } from '../session/session.ts';
import type { ExceptionsViewModel } from '../view-model/exceptions.ts';
import { ExtensionLink } from './extension-link.tsx';

interface Props extends ExceptionsViewModel {
  actions: Actions;
  strings: PopupStrings;
}

/** Exceptions for this site, each with a button that removes it. */
export function Exceptions({ site, link, items, actions, strings }: Props) {
  const section = useRef<HTMLElement>(null);
  const removedIndex = useRef(0);
  // The exception that moves into the place of the removed one.
  useFocusFallback(section, () => {
    const buttons = section.current?.querySelectorAll('button');
    return buttons?.[Math.min(removedIndex.current, buttons.length - 1)];
  });
  const undoAt = (index: number, undo: SettingsChange) => {
    removedIndex.current = index;
    void actions.change(undo);
  };
  return (
    <section class="switch-group" aria-labelledby="exceptions" ref={section}>
      <div class="group-head">
        <h2 id="exceptions">{strings.exceptions}</h2>
        <ExtensionLink path={exceptionsPage(site)} actions={actions}>
          {link}
        </ExtensionLink>
      </div>
      <ul class="exceptions">
        {items.map(({ key, text, undo }, index) => (
          <li key={key}>
            <span>{text}</span>
            <button
              type="button"
              class="button"
              aria-label={`${strings.undo}: ${text}`}
              onClick={onSingleClick(() => undoAt(index, undo))}
            >
              {strings.undo}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
