import { Notice } from '../ui/notice.tsx';
import type { PopupStrings } from '../ui/strings/popup.ts';
import { SwitchInput, SwitchRow } from '../ui/switch.tsx';
import type { Actions } from './session.ts';
import type { PopupView, SwitchView } from './view.ts';

interface Props {
  view: PopupView;
  actions: Actions;
  strings: PopupStrings;
}

/** The toolbar popup. */
export function Popup({ view, actions, strings }: Props) {
  const { everything, site } = view;
  const wired = ({ change, ...shown }: SwitchView) => ({
    ...shown,
    onChange: (on: boolean) => {
      if (change) actions.change(change(on));
    },
  });
  const { name, ...master } = wired(everything);
  return (
    <main>
      <header class="popup-header">
        <img src={view.on ? '/icons/icon.svg' : '/icons/icon-off.svg'} alt="" width="28" height="28" />
        <div class="popup-heading">
          <h1>
            <label for="everything">{name}</label>
          </h1>
          <p role="status">{view.status}</p>
        </div>
        <SwitchInput id="everything" {...master} />
      </header>
      <div class="popup-notices" aria-live="polite">
        {view.notices.map(({ title, text, tone, startAfresh }) => (
          <Notice key={title} title={title} text={text} tone={tone}>
            {startAfresh && (
              <button type="button" class="button" onClick={actions.startAfresh}>
                {strings.startAfresh}
              </button>
            )}
          </Notice>
        ))}
      </div>
      {site && (
        <div class="switch-group">
          <SwitchRow {...wired(site)} />
        </div>
      )}
      {view.exceptions.length > 0 && (
        <section aria-labelledby="exceptions">
          <h2 id="exceptions">{strings.exceptions}</h2>
          <ul class="switch-group exceptions">
            {view.exceptions.map(({ key, text, undo }) => (
              <li key={key}>
                <span>{text}</span>
                <button
                  type="button"
                  class="button"
                  aria-label={`${strings.undo}: ${text}`}
                  onClick={() => actions.change(undo)}
                >
                  {strings.undo}
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
      <section aria-labelledby="entities">
        <h2 id="entities">{strings.entities}</h2>
        <div class="switch-group">
          {view.entities.map(({ id, ...entity }) => (
            <SwitchRow key={id} {...wired(entity)} />
          ))}
        </div>
      </section>
      <footer>
        <a href="/src/notes/index.html" target="_blank" rel="noopener">
          {strings.allNotes}
        </a>
      </footer>
    </main>
  );
}
