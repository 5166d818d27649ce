import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { differenceOf, joinSettings } from '../../core/settings/entries/settings-merge.ts';
import type { Settings } from '../../core/settings/settings.ts';
import { LOCALES } from '../../core/shared/language.ts';
import type { Localisation } from '../session/localisation.ts';
import { missingPacks } from '../session/pack-keys.ts';
import type { Actions } from '../session/session.ts';

interface Props {
  fileName: string;
  current: Settings;
  imported: Settings;
  /** The packs that are there; `undefined` where that is unknown. */
  packs: readonly { id: string }[] | undefined;
  disabled: boolean;
  l10n: Localisation;
  actions: Actions;
}

/** Shows what importing a file would change, for both import modes. Takes the focus, so that screen readers read it. */
export function ImportPreview({ fileName, current, imported, packs, disabled, l10n, actions }: Props) {
  const { fileStrings, packStrings, language } = l10n;
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus(), [imported]);
  // With many rules, comparing takes a while.
  const differences = useMemo(
    () => ({
      merge: differenceOf(current, joinSettings(current, imported)),
      replace: differenceOf(current, imported),
    }),
    [current, imported],
  );
  const missing = useMemo(() => (packs ? missingPacks(imported, packs) : []), [imported, packs]);
  const modes = [
    { mode: 'merge', label: fileStrings.merge, description: fileStrings.mergeDescription },
    { mode: 'replace', label: fileStrings.replace, description: fileStrings.replaceDescription },
  ] as const;
  return (
    <section class="import-preview" aria-labelledby="import-preview">
      <h3 id="import-preview" tabIndex={-1} ref={heading}>
        {fileStrings.preview(fileName)}
      </h3>
      <div class="import-modes">
        {modes.map(({ mode, label, description }) => {
          const { exceptions, preferences } = differences[mode];
          return (
            <div class="import-mode" key={mode}>
              <p>{description}</p>
              <dl>
                <dt>{fileStrings.exceptions}</dt>
                <dd>{fileStrings.difference(exceptions)}</dd>
                <dt>{fileStrings.preferences}</dt>
                <dd>{fileStrings.difference(preferences)}</dd>
              </dl>
              <button
                type="button"
                class="button"
                disabled={disabled}
                onClick={() => actions.importFile(mode)}
              >
                {label}
              </button>
            </div>
          );
        })}
      </div>
      {missing.length > 0 && (
        <p class="missing-packs">
          {packStrings.missingPacks(new Intl.ListFormat(LOCALES[language]).format(missing), missing.length)}
        </p>
      )}
      <button type="button" class="button" disabled={disabled} onClick={actions.cancelImport}>
        {fileStrings.cancel}
      </button>
    </section>
  );
}
