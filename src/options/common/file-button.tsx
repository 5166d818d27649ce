import type { RefObject } from 'preact';
import { useRef } from 'preact/hooks';

interface Props {
  label: string;
  /** Which files the picker offers, as in the `accept` attribute. */
  accept: string;
  buttonRef: RefObject<HTMLButtonElement | null>;
  /** Whether this is the main action of its form. */
  isMain?: boolean;
  disabled?: boolean;
  /** Gets the file that was chosen, in a list as drops have it. */
  onFiles: (files: readonly File[]) => Promise<void>;
}

/** A button that opens the browser's file picker. */
export function FileButton({ label, accept, buttonRef, isMain = false, disabled = false, onFiles }: Props) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={input}
        type="file"
        accept={accept}
        hidden
        onChange={async ({ currentTarget }) => {
          const files = [...(currentTarget.files ?? [])];
          if (files.length > 0) await onFiles(files);
          // Otherwise, picking the same file again would not fire another event.
          currentTarget.value = '';
        }}
      />
      <button
        ref={buttonRef}
        type="button"
        class={isMain ? 'button button-main' : 'button'}
        disabled={disabled}
        onClick={() => input.current?.click()}
      >
        {label}
      </button>
    </>
  );
}
