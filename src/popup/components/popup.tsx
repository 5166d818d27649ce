import { useRef } from 'preact/hooks';
import { useFocusFallback } from '../../ui/components/focus-fallback.ts';
import { SwitchInput, SwitchRow } from '../../ui/components/switch.tsx';
import type { PopupStrings } from '../../ui/strings/popup.ts';
import type { Actions } from '../session/session.ts';
import type { PopupView } from '../view/view.ts';
import { EntityRow } from './entity-row.tsx';
import { Exceptions } from './exceptions.tsx';
import { Footer } from './footer.tsx';
import { Steps } from './mention-navigation.tsx';
import { Notices } from './notices.tsx';
import type { Links } from './own-link.tsx';
import { exceptionsPage, OwnLink } from './own-link.tsx';
import { Pause } from './pause.tsx';
import { wiredTo } from './wired-switch.ts';

interface Props {
  view: PopupView;
  actions: Actions;
  links: Links;
  strings: PopupStrings;
}

/** The toolbar popup. */
export function Popup({ view, actions, links, strings }: Props) {
  const wired = wiredTo(actions);
  const { name, ...master } = wired(view.everything);
  const main = useRef<HTMLElement>(null);
  // Of a notice, or the last of the exceptions. Not to a switch: one key more would switch it.
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
        <SwitchInput id="everything" {...master} />
      </header>
      <Notices notices={view.notices} actions={actions} links={links} strings={strings} />
      <div class="switch-group">
        {view.site && <SwitchRow {...wired(view.site)} />}
        {view.ruleHost !== undefined && (
          <p class="rule-link">
            <OwnLink path={exceptionsPage(view.ruleHost)} links={links}>
              {strings.seeRule}
            </OwnLink>
          </p>
        )}
        <Pause pause={view.pause} actions={actions} strings={strings} />
      </div>
      <section class="switch-group" aria-labelledby="entities">
        <div class="group-head">
          <h2 id="entities">{strings.entities}</h2>
          <span id="everywhere" aria-hidden="true">
            {strings.everywhere}
          </span>
        </div>
        {view.entities.map((entity) => (
          <EntityRow key={entity.id} entity={entity} wired={wired} actions={actions} strings={strings} />
        ))}
        {view.steps && <Steps position={view.steps.position} actions={actions} strings={strings} />}
      </section>
      {view.exceptionsSite !== undefined && (
        <Exceptions
          site={view.exceptionsSite}
          exceptions={view.exceptions}
          actions={actions}
          links={links}
          strings={strings}
        />
      )}
      <Footer links={links} strings={strings} />
    </main>
  );
}
