import type { PackInfo } from '../../../core/packs/pack-info.ts';
import { onSingleClick } from '../../../ui/components/on-single-click.ts';
import { PackText } from '../../../ui/components/pack-text.tsx';
import type { SectionProps } from '../../common/sections.ts';
import { PackTool } from './pack-tool.tsx';

interface Props extends SectionProps {
  pack: PackInfo;
  reason: 'waiting' | 'refused';
}

/** A pack in the list that this version of the extension has not read, so that nothing of it is known but its title. */
export function UnreadPackItem({ pack: { id, title }, reason, l10n, actions }: Props) {
  const { packStrings: strings, inText } = l10n;
  const named = (label: string) => `${label}: ${inText(title)}`;
  return (
    <li class="pack" data-pack={id} data-on="false">
      <div class="pack-unread">
        <span class="pack-title">
          <PackText text={title} language={l10n.language} />
        </span>
        <p class="switch-description">{strings.unread[reason]}</p>
      </div>
      <div class="pack-tools">
        <PackTool label={strings.save} name={named(strings.save)} onClick={() => void actions.savePack(id)} />
        <PackTool
          label={strings.remove}
          name={named(strings.remove)}
          onClick={onSingleClick(() => void actions.removePack(id))}
        />
      </div>
    </li>
  );
}
