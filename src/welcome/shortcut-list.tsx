import { Keys } from '../ui/components/keys.tsx';
import type { KeyboardStrings } from '../ui/strings/keyboard.ts';

/** Keyboard commands with the keys that the browser has assigned to them. */
export type Shortcuts = readonly { name: keyof KeyboardStrings['commands']; keys: string | undefined }[];

/** All keyboard commands and their keys. */
export function ShortcutList({ shortcuts, strings }: { shortcuts: Shortcuts; strings: KeyboardStrings }) {
  const rows = [
    ...shortcuts.map(({ name, keys }) => ({ command: strings.commands[name], keys })),
    { command: strings.close, keys: 'Esc' },
  ];
  return (
    <dl class="keys">
      {rows.map(({ command, keys }) => (
        <div key={command}>
          <dt>
            <Keys of={keys} strings={strings} />
          </dt>
          <dd>{command}</dd>
        </div>
      ))}
    </dl>
  );
}
