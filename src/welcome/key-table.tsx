import { Fragment } from 'preact';
import type { WelcomeStrings } from '../ui/strings/welcome.ts';
import { keysOf } from './keys.ts';

/** Keyboard shortcuts as the browser has them now; `undefined` where none is set. */
export interface Shortcuts {
  next: string | undefined;
  previous: string | undefined;
  focus: string | undefined;
}

/** What the keyboard does. */
export function KeyTable({ shortcuts, strings }: { shortcuts: Shortcuts; strings: WelcomeStrings }) {
  const { next, previous, focus, close } = strings.keys;
  const rows = [
    { does: next, shortcut: shortcuts.next },
    { does: previous, shortcut: shortcuts.previous },
    { does: focus, shortcut: shortcuts.focus },
    { does: close, shortcut: 'Esc' },
  ];
  return (
    <dl class="keys">
      {rows.map(({ does, shortcut }) => (
        <div key={does}>
          <dt>{shortcut === undefined ? strings.noKey : <Keys of={keysOf(shortcut, strings.keyNames)} />}</dt>
          <dd>{does}</dd>
        </div>
      ))}
    </dl>
  );
}

const Keys = ({ of: keys }: { of: readonly string[] }) =>
  keys.map((key, index) => (
    <Fragment key={key}>
      {index > 0 && ' + '}
      <kbd>{key}</kbd>
    </Fragment>
  ));
