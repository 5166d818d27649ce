import { Notice } from '../../ui/components/notice.tsx';
import { Section } from '../../ui/components/section.tsx';
import { ShortcutKeys } from '../../ui/components/shortcut-keys.tsx';
import type { SectionProps } from '../common/sections.ts';

/** The keyboard commands with their keys in this browser, and a button that opens the browser's page to change them. */
export function KeyboardSection({ state, l10n, actions }: SectionProps) {
  const { strings, keyboardStrings } = l10n;
  const rows = [
    ...state.commands.map(({ name, keys }) => ({ command: keyboardStrings.commands[name], keys })),
    { command: keyboardStrings.close, keys: 'Esc' },
    { command: keyboardStrings.move, keys: '← ↑ → ↓' },
  ];
  return (
    <Section id="keyboard" heading={strings.keyboard}>
      <table class="keys">
        <thead>
          <tr>
            <th scope="col">{strings.command}</th>
            <th scope="col">{strings.keys}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ command, keys }) => (
            <tr key={command}>
              <td>{command}</td>
              <td>
                <ShortcutKeys shortcut={keys} strings={keyboardStrings} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <button type="button" class="button" onClick={actions.openShortcuts}>
        {strings.changeKeys}
      </button>
      <div aria-live="polite">
        {state.shortcutsPageRefused && <Notice {...strings.changeKeysHow} tone="info" />}
      </div>
    </Section>
  );
}
