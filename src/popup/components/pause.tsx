import { useRef } from 'preact/hooks';
import { onSingleClick } from '../../ui/components/on-single-click.ts';
import { useFocusFallback } from '../../ui/components/use-focus-fallback.ts';
import type { PopupStrings } from '../../ui/strings/popup.ts';
import type { Actions } from '../session/session.ts';
import type { PauseViewModel } from '../view-model/pause.ts';

interface Props {
  pause: PauseViewModel;
  actions: Actions;
  strings: PopupStrings;
}

/** Buttons that start a pause, or the current pause with a button that ends it. */
export function Pause({ pause, actions, strings }: Props) {
  const fieldset = useRef<HTMLFieldSetElement>(null);
  const chosen = useRef('');
  // When the choices come back, the one that was pressed: if its pause was not stored, the same key tries again.
  useFocusFallback(fieldset, () => {
    const buttons = [...(fieldset.current?.querySelectorAll('button') ?? [])];
    return buttons.find(({ ariaLabel }) => ariaLabel === chosen.current) ?? buttons[0];
  });
  return (
    <fieldset ref={fieldset} class={`pause pause-${pause.type}`} aria-label={strings.pause}>
      {pause.type === 'paused' ? (
        <>
          <p class="switch-text">
            <span>{pause.title}</span>
            <span class="switch-description">{pause.text}</span>
          </p>
          <button
            type="button"
            class="button"
            disabled={pause.disabled}
            onClick={onSingleClick(() => void actions.change(pause.resume))}
          >
            {strings.resume}
          </button>
        </>
      ) : (
        pause.rows.map(({ where, choices }) => (
          <div key={where} class="pause-row">
            <span aria-hidden="true">{where}</span>
            <span class="pause-choices">
              {choices.map(({ label, name, change }) => (
                <button
                  key={label}
                  type="button"
                  class="chip"
                  aria-label={name}
                  disabled={pause.disabled}
                  onClick={onSingleClick(() => {
                    chosen.current = name;
                    void actions.change(change(Date.now()));
                  })}
                >
                  {label}
                </button>
              ))}
            </span>
          </div>
        ))
      )}
    </fieldset>
  );
}
