import type { CommandShortcut } from '../core/shared/shortcuts.ts';
import { ShortcutKeys } from '../ui/components/shortcut-keys.tsx';
import type { KeyboardStrings } from '../ui/strings/keyboard.ts';

interface Props {
  shortcuts: readonly CommandShortcut[];
  strings: KeyboardStrings;
}

/** All keyboard commands and their keys. */
export function ShortcutList({ shortcuts, strings }: Props) {
  const rows = [
    ...shortcuts.map(({ name, keys }) => ({ command: strings.commands[name], keys })),
    { command: strings.close, keys: 'Esc' },
  ];
  return (
    <dl class="keys">
      {rows.map(({ command, keys }) => (
        <div key={command}>
          <dt>
            <ShortcutKeys shortcut={keys} strings={strings} />
          </dt>
          <dd>{command}</dd>
        </div>
      ))}
    </dl>
  );
}
