import { useEffect, useRef } from 'preact/hooks';
import type { PopupStrings } from '../ui/strings/popup.ts';
import type { Actions } from './session.ts';
import type { PauseView } from './view-pause.ts';

interface Props {
  pause: PauseView;
  actions: Actions;
  strings: PopupStrings;
}

/** Pausing: a row of buttons, or what is left of the pause and the button that ends it. */
export function Pause({ pause, actions, strings }: Props) {
  const row = useRef<HTMLFieldSetElement>(null);
  const focused = useRef(false);
  // The button that was pressed goes away: the focus moves to what took its place.
  useEffect(() => {
    if (focused.current) row.current?.querySelector('button')?.focus();
    focused.current = false;
  }, [pause.type]);
  const press = (change: Parameters<Actions['change']>[0]) => {
    focused.current = true;
    void actions.change(change);
  };
  return (
    <fieldset ref={row} class={`pause pause-${pause.type}`} aria-label={strings.pause}>
      {pause.type === 'paused' ? (
        <>
          <p class="switch-text" aria-live="polite">
            <span>{pause.title}</span>
            <span class="switch-description">{pause.text}</span>
          </p>
          <button type="button" class="button" disabled={pause.disabled} onClick={() => press(pause.resume)}>
            {strings.resume}
          </button>
        </>
      ) : (
        <>
          <span aria-hidden="true">{strings.pause}</span>
          <span class="pause-choices">
            {pause.choices.map(({ label, name, change }) => (
              <button
                key={label}
                type="button"
                class="chip"
                aria-label={name}
                disabled={pause.disabled}
                onClick={() => press(change(Date.now()))}
              >
                {label}
              </button>
            ))}
          </span>
        </>
      )}
    </fieldset>
  );
}
