import { useRef } from 'preact/hooks';
import { useFocusFallback } from '../../ui/components/focus-fallback.ts';
import type { PopupStrings } from '../../ui/strings/popup.ts';
import type { Actions } from '../session/session.ts';
import type { PauseView } from '../view/view-pause.ts';

interface Props {
  pause: PauseView;
  actions: Actions;
  strings: PopupStrings;
}

/** Pausing: a row of buttons, or what is left of the pause and the button that ends it. */
export function Pause({ pause, actions, strings }: Props) {
  const row = useRef<HTMLFieldSetElement>(null);
  useFocusFallback(row, () => row.current?.querySelector('button'));
  return (
    <fieldset ref={row} class={`pause pause-${pause.type}`} aria-label={strings.pause}>
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
            onClick={() => void actions.change(pause.resume)}
          >
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
                onClick={() => void actions.change(change(Date.now()))}
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
