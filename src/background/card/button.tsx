import { type ComponentChildren, h } from 'preact';
import type { CardAction } from '../../core/card/card-state.ts';
import type { Does, When } from '../../core/card/card-tree.ts';
import { Icon } from './icon.tsx';

interface ButtonProps {
  class: string;
  does: Does;
  /** Name for assistive technology, where what it shows is not enough. */
  'aria-label'?: string;
  'aria-expanded'?: boolean;
  'aria-pressed'?: boolean;
  title?: string;
  when?: When | undefined;
  children?: ComponentChildren;
}

/** A button of the card. */
export const Button = (props: ButtonProps) => h('button', { type: 'button', ...props });

/** A button that shows a picture. */
export const Tool = ({ icon, ...props }: Omit<ButtonProps, 'class' | 'children'> & { icon: string }) => (
  <Button class="tool" {...props}>
    <Icon path={icon} />
  </Button>
);

/** What shows in one case only. */
export const Only = (props: { when: When; children: ComponentChildren }) => h('span', { ...props });

/** What a button does that leads the card on. */
export const action = (action: CardAction): Does => ({ type: 'action', action });
