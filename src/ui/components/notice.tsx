import type { ComponentChildren } from 'preact';

interface Props {
  title: string;
  text: string;
  tone: 'info' | 'problem';
  /** Folds the text away under a question. */
  question?: { label: string; open: boolean } | undefined;
  /** Buttons that solve the problem. */
  children?: ComponentChildren;
}

/** A box with information or a problem. */
export function Notice({ title, text, tone, question, children }: Props) {
  return (
    <div class={`notice notice-${tone}`}>
      <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
        <circle cx="10" cy="10" r="8.25" fill="none" stroke="currentColor" stroke-width="1.5" />
        <path
          // An "i" turned upside down is the exclamation mark.
          transform={tone === 'problem' ? 'rotate(180 10 10)' : undefined}
          d="M10 9v5M10 6v.01"
          stroke="currentColor"
          stroke-width="1.75"
          stroke-linecap="round"
        />
      </svg>
      <div>
        <p class="notice-title">{title}</p>
        {question ? (
          <details open={question.open}>
            <summary>{question.label}</summary>
            <p>{text}</p>
          </details>
        ) : (
          <p>{text}</p>
        )}
        {children}
      </div>
    </div>
  );
}
