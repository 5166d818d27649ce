import { type ComponentChildren, h } from 'preact';
import type { CardAction } from '../../core/card/card-state.ts';
import type { ButtonCommand, Condition } from '../../core/card/card-tree.ts';
import { Icon } from './icon.tsx';

interface ButtonProps {
  class: string;
  command: ButtonCommand;
  /** Name for assistive technology, where what it shows is not enough. */
  'aria-label'?: string;
  'aria-expanded'?: boolean;
  'aria-pressed'?: boolean;
  title?: string;
  when?: Condition | undefined;
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

/** Content that shows only under a condition. */
export const Only = (props: { when: Condition; children: ComponentChildren }) => h('span', { ...props });

/** A command that asks the background for the next card. */
export const action = (action: CardAction): ButtonCommand => ({ type: 'action', action });
