import type { PackInfo } from '../core/packs/pack-info.ts';
import { localised } from '../core/packs/schema/localised.ts';
import { bidiIsolated } from '../core/text/bidi.ts';
import { Notice } from '../ui/components/notice.tsx';
import type { Localisation } from './session/localisation.ts';
import type { LeftOut } from './session/open-packs.ts';

interface Props {
  infos: readonly PackInfo[];
  left: LeftOut;
  l10n: Localisation;
}

/** Says which packs are missing among all packs together, and why. */
export function LeftOutNotices({ infos, left, l10n: { strings, language } }: Props) {
  if (left === 'not-listed') return <Notice {...strings.notListed} tone="problem" />;
  const { title, why } = strings.missingPack.unreadable;
  const nameOf = (id: string) => {
    const info = infos.find((one) => one.id === id);
    return info ? bidiIsolated(localised(info.title, language)) : id;
  };
  return (
    <>
      {left.map((id) => (
        <Notice key={id} title={title(nameOf(id))} text={why} tone="problem" />
      ))}
    </>
  );
}
