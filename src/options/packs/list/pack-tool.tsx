interface Props {
  label: string;
  /** The label, and which pack it is about. */
  name: string;
  onClick: (event: MouseEvent) => void;
  'aria-expanded'?: boolean;
  'aria-controls'?: string;
}

/** A button below a pack in the list. */
export function PackTool({ label, name, ...rest }: Props) {
  return (
    <button type="button" class="pack-tool" aria-label={name} {...rest}>
      {label}
    </button>
  );
}
