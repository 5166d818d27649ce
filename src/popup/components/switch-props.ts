import type { Actions } from '../session/session.ts';
import type { SwitchViewModel } from '../view-model/context.ts';

/** Props for `SwitchRow` and `SwitchInput`: toggling the switch makes its settings change. */
export const switchProps = ({ change, ...props }: SwitchViewModel, actions: Actions) => ({
  ...props,
  onChange: (on: boolean) => {
    const settingsChange = change(on);
    if (settingsChange) void actions.change(settingsChange);
  },
});
