import { type ComponentChildren, toChildArray } from 'preact';
import { foreignLanguage, localised } from '../../core/packs/schema/localised.ts';
import type { Localised } from '../../core/packs/schema/pack.ts';
import type { Localisation } from '../session/localisation.ts';

interface PartProps {
  name: string;
  kind: 'known' | 'inferred' | 'pack';
  children: ComponentChildren;
}

/** A box of details with a heading. Renders nothing without details. */
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
  /** Why an inferred value is assumed. */
  why?: Localised | undefined;
  l10n: Localisation;
  children: ComponentChildren;
}

/** An entry of a list of details and, for an inferred value, its grounds. */
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
