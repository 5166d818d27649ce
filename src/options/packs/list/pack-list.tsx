import type { PackInfo } from '../../../core/packs/pack-info.ts';
import type { SectionProps } from '../../common/sections.ts';
import { isLocked } from '../../session/state.ts';
import { PackItem } from './pack-item.tsx';
import { UnreadPackItem } from './unread-pack-item.tsx';

/** The installed packs. */
export function PackList({ packs, ...props }: SectionProps & { packs: readonly PackInfo[] }) {
  const { state, l10n } = props;
  return (
    <ul class="packs" aria-label={l10n.packStrings.list}>
      {packs.map((pack) =>
        pack.unread === undefined ? (
          <PackItem key={pack.id} pack={pack} disabled={isLocked(state)} {...props} />
        ) : (
          <UnreadPackItem key={pack.id} pack={pack} reason={pack.unread} {...props} />
        ),
      )}
    </ul>
  );
}
