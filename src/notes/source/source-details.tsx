import { type ComponentChildren, toChildArray } from 'preact';
import { foreignLanguage, localised } from '../../core/packs/schema/localised.ts';
import type { Localised } from '../../core/packs/schema/pack.ts';
import type { Localisation } from '../session/localisation.ts';

interface PartProps {
  name: string;
  kind: 'known' | 'inferred' | 'pack';
  children: ComponentChildren;
}

/** A box of details under a heading; nothing where there are none. */
export function DetailsPart({ name, kind, children }: PartProps) {
  if (toChildArray(children).length === 0) return null;
  return (
    <div class={`source-part ${kind}`}>
      <h3>{name}</h3>
      <dl>{children}</dl>
    </div>
  );
}

interface DetailProps {
  name: string;
  /** The grounds for a value that is inferred. */
  why?: Localised | undefined;
  l10n: Localisation;
  children: ComponentChildren;
}

/** A line of a list of details, with the grounds of what is inferred. */
export function Detail({ name, why, l10n: { language }, children }: DetailProps) {
  return (
    <div>
      <dt>{name}</dt>
      <dd class="value">{children}</dd>
      {why && (
        <dd class="why" dir="auto" lang={foreignLanguage(why, language)}>
          {localised(why, language)}
        </dd>
      )}
    </div>
  );
}
