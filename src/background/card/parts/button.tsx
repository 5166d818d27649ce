import { type ComponentChildren, h } from 'preact';
import type { CardAction } from '../../../core/card/card-state.ts';
import type { ButtonCommand, Condition } from '../../../core/card/card-tree.ts';
import { Icon, type IconName } from './icon.tsx';

interface ButtonProps {
  class: string;
  command: ButtonCommand;
  /** The accessible name. Not needed if the content is one or, for a button without content, `title`. */
  'aria-label'?: string;
  'aria-expanded'?: boolean;
  /** The tooltip. Screen readers say it after the name, so it must not repeat that. */
  title?: string;
  when?: Condition | undefined;
  children?: ComponentChildren;
}

/** A button of the card. */
export const Button = (props: ButtonProps) => h('button', { type: 'button', ...props });

/** A button that shows an icon. */
export const IconButton = ({
  icon,
  class: classes = 'tool',
  ...props
}: Omit<ButtonProps, 'class' | 'children'> & { icon: IconName; class?: string }) => (
  <Button class={classes} {...props}>
    <Icon name={icon} />
  </Button>
);

/** Shows its content only while a condition holds. */
export const ShowWhen = (props: { when: Condition; children: ComponentChildren }) => h('span', { ...props });

/** Makes a button send an action to the background, which answers with the next card. */
export const action = (action: CardAction): ButtonCommand => ({ type: 'action', action });
