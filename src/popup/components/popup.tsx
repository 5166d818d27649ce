import { useRef, useState } from 'preact/hooks';
import { exceptionsPage } from '../../core/shared/own-pages.ts';
import { SwitchInput, SwitchRow } from '../../ui/components/switch.tsx';
import { useFocusFallback } from '../../ui/components/use-focus-fallback.ts';
import type { PopupStrings } from '../../ui/strings/popup.ts';
import type { Actions } from '../session/session.ts';
import type { PopupViewModel } from '../view-model/popup.ts';
import { Exceptions } from './exceptions.tsx';
import { ExtensionLink } from './extension-link.tsx';
import { Footer } from './footer.tsx';
import { MentionNavigation } from './mention-navigation.tsx';
import { Notices } from './notices.tsx';
import { PackNames } from './pack-names.tsx';
import { Pause } from './pause.tsx';
import { switchProps } from './switch-props.ts';
import { useScrollHint } from './use-scroll-hint.ts';
import { WhyUnmarked } from './why-unmarked.tsx';

/** The height, in pixels, to which browsers let a popup grow. */
const MAX_HEIGHT = 600;
/** The least height of the list of names, in pixels: a name, and the beginning of the next one. */
const MIN_NAMES_HEIGHT = 72;

interface Props {
  view: PopupViewModel;
  actions: Actions;
  strings: PopupStrings;
}

/** The toolbar popup. */
export function Popup({ view, actions, strings }: Props) {
  const { name, ...everything } = switchProps(view.everything, actions);
  const main = useRef<HTMLElement>(null);
  const packs = useRef<HTMLDivElement>(null);
  // The names make room for the answer.
  const [, setIsWhyOpen] = useState(false);
  useScrollHint(packs, '.switch-row, .entity-head, .mention', roomInPopup);
  // When a notice or the last exception is gone. The heading and not a switch: pressing the key again would toggle that.
  useFocusFallback(main, () => main.current?.querySelector('h1'));
  return (
    <main ref={main}>
      <header class="popup-header">
        <img src={view.on ? '/icons/icon.svg' : '/icons/icon-off.svg'} alt="" width="28" height="28" />
        <div class="popup-heading">
          <h1 tabIndex={-1}>
            <label for="everything">{name}</label>
          </h1>
          <p role="status">{view.status}</p>
        </div>
        <SwitchInput id="everything" {...everything} />
      </header>
      <Notices notices={view.notices} actions={actions} strings={strings} />
      <div class="switch-group">
        {view.site && <SwitchRow {...switchProps(view.site, actions)} />}
        {view.ruleHost !== undefined && (
          <p class="rule-link">
            <ExtensionLink path={exceptionsPage(view.ruleHost)} actions={actions}>
              {strings.seeRule}
            </ExtensionLink>
          </p>
        )}
        <Pause pause={view.pause} actions={actions} strings={strings} />
      </div>
      {view.packs.length > 0 && (
        <section class="switch-group names" aria-labelledby="entities">
          <div class="group-head">
            <h2 id="entities">{strings.entities}</h2>
            <span id="everywhere" aria-hidden="true">
              {strings.everywhere}
            </span>
          </div>
          <div class="packs" ref={packs}>
            {view.packs.map((pack) => (
              <PackNames key={pack.id} pack={pack} actions={actions} strings={strings} />
            ))}
          </div>
          {view.navigation && <MentionNavigation {...view.navigation} actions={actions} strings={strings} />}
        </section>
      )}
      {view.exceptions && <Exceptions {...view.exceptions} actions={actions} strings={strings} />}
      {/* Below everything else, so that no control moves away from the pointer that has just pressed it. */}
      {view.why && <WhyUnmarked why={view.why} actions={actions} strings={strings} onToggle={setIsWhyOpen} />}
      <Footer notes={view.notes} actions={actions} strings={strings} />
    </main>
  );
}

/** The height that the list of names has if the popup is as high as it may be. */
function roomInPopup(box: HTMLElement): number {
  const rest = document.body.offsetHeight - box.offsetHeight;
  return Math.max(MIN_NAMES_HEIGHT, MAX_HEIGHT - rest);
}
