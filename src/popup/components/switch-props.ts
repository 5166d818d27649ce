import type { Actions } from '../session/session.ts';
import type { SwitchView } from '../view-model/context.ts';

/** Turns what a switch shows into props of its component, tied to the change that it makes. */
export type Wired = (view: SwitchView) => Omit<SwitchView, 'change'> & { onChange: (on: boolean) => void };

export const wiredTo =
  (actions: Actions): Wired =>
  ({ change, ...shown }) => ({
    ...shown,
    onChange: (on) => {
      const made = change?.(on);
      if (made) void actions.change(made);
    },
  });
