import { useLayoutEffect, useRef } from 'preact/hooks';
import { isFocusLost } from '../../ui/components/use-focus-fallback.ts';
import type { SectionProps } from '../common/sections.ts';
import type { ListedPack } from '../session/pack-state.ts';
import { isLocked } from '../session/state.ts';
import { PackItem } from './pack-item.tsx';

/** The packs, each with its switch and what can be done with it. */
export function PackList({ packs, ...props }: SectionProps & { packs: readonly ListedPack[] }) {
  const { state, l10n } = props;
  const { lastResult } = state;
  const list = useRef<HTMLUListElement>(null);
  useLayoutEffect(() => {
    // Its button is gone with the file that was saved from it, or the like: stay near.
    if (lastResult?.type === 'packs-restored' && isFocusLost())
      list.current?.querySelector<HTMLElement>('li:last-child input')?.focus();
  }, [lastResult]);
  return (
    <ul class="packs" aria-label={l10n.packStrings.list} ref={list}>
      {packs.map((pack) => (
        <PackItem key={pack.id} pack={pack} disabled={isLocked(state)} {...props} />
      ))}
    </ul>
  );
}
