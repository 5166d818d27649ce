import type { PackInfo } from '../../core/packs/pack-info.ts';
import type { SectionProps } from '../common/sections.ts';
import { isLocked } from '../session/state.ts';
import { PackItem } from './pack-item.tsx';

/** The installed packs. */
export function PackList({ packs, ...props }: SectionProps & { packs: readonly PackInfo[] }) {
  const { state, l10n } = props;
  return (
    <ul class="packs" aria-label={l10n.packStrings.list}>
      {packs.map((pack) => (
        <PackItem key={pack.id} pack={pack} disabled={isLocked(state)} {...props} />
      ))}
    </ul>
  );
}
