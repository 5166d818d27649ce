import { type ComponentChildren, h } from 'preact';
import type { CardAction } from '../../core/card/card-state.ts';
import type { Does, When } from '../../core/card/card-tree.ts';
import { Icon } from './icon.tsx';

interface ButtonProps {
  class: string;
  does: Does;
  /** Needed where the content is no sufficient accessible name. */
  'aria-label'?: string;
  'aria-expanded'?: boolean;
  'aria-pressed'?: boolean;
  title?: string;
  when?: When | undefined;
  children?: ComponentChildren;
}

/** A button of the card. */
export const Button = (props: ButtonProps) => h('button', { type: 'button', ...props });

/** A button that shows an icon. */
export const IconButton = ({
  icon,
  ...props
}: Omit<ButtonProps, 'class' | 'children'> & { icon: string }) => (
  <Button class="tool" {...props}>
    <Icon path={icon} />
  </Button>
);

/** Shows its content only while a condition holds. */
export const ShowWhen = (props: { when: When; children: ComponentChildren }) => h('span', { ...props });

/** Makes a button send an action to the background, which answers with the next card. */
export const action = (action: CardAction): Does => ({ type: 'action', action });
