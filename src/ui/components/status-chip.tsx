import type { Status } from '../../core/packs/schema/pack-schema.ts';
import { StatusMark } from './status-mark.tsx';

interface Props {
  status: Status;
  label: string;
  /** Tooltip that explains the status. */
  hint?: string;
}

/** A status with label, shape and colour, for the extension's pages. The card draws its own. */
export function StatusChip({ status, label, hint }: Props) {
  return (
    <span class="status" data-status={status} title={hint}>
      <StatusMark status={status} />
      {label}
    </span>
  );
}
