import { useLayoutEffect, useRef } from 'preact/hooks';
import { isFocusLost, useFocusFallback } from '../../ui/components/focus-fallback.ts';
import type { Done } from '../session/state.ts';

interface Props {
  done: Done | undefined;
  /** What to say of it; nothing where it is for another section to say. */
  text: string | undefined;
  /** The way back, where there is one. */
  back: { name: string; go: () => void } | undefined;
}

/** What was done last, and the way back. That takes the focus where the button that had it is gone. */
export function DoneLine({ done, text, back }: Props) {
  const line = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  useFocusFallback(line, () => button.current ?? line.current?.querySelector('p'));
  useLayoutEffect(() => {
    if (isFocusLost()) button.current?.focus();
  }, [done]);
  return (
    <div class="done" aria-live="polite" ref={line}>
      {text !== undefined && (
        <p tabIndex={-1}>
          <span>{text}</span>
          {back && (
            <button type="button" class="button" ref={button} onClick={back.go}>
              {back.name}
            </button>
          )}
        </p>
      )}
    </div>
  );
}
