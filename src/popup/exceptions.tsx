import type { PopupStrings } from '../ui/strings/popup.ts';
import type { Links } from './footer.tsx';
import { exceptionsPage, OwnLink } from './own-link.tsx';
import type { Actions } from './session.ts';
import type { ExceptionView } from './view-entities.ts';

interface Props {
  site: string;
  exceptions: readonly ExceptionView[];
  actions: Actions;
  links: Links;
  strings: PopupStrings;
}

/** What the reader said of this site in cards and switches, each with a way back. */
export function Exceptions({ site, exceptions, actions, links, strings }: Props) {
  return (
    <section class="switch-group" aria-labelledby="exceptions">
      <div class="group-head">
        <h2 id="exceptions">{strings.exceptions}</h2>
        <OwnLink path={exceptionsPage(site)} links={links}>
          {strings.siteExceptions}
        </OwnLink>
      </div>
      <ul class="exceptions">
        {exceptions.map(({ key, text, undo }) => (
          <li key={key}>
            <span>{text}</span>
            <button
              type="button"
              class="button"
              aria-label={`${strings.undo}: ${text}`}
              onClick={() => void actions.change(undo)}
            >
              {strings.undo}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
