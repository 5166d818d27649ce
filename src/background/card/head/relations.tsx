import type { CardData } from '../../../core/card/card-data.ts';
import { type CardState, relationsKey } from '../../../core/card/card-state.ts';
import { localised } from '../../../core/packs/schema/localised.ts';
import type { Language } from '../../../core/shared/language.ts';
import { PackText } from '../../../ui/components/pack-text.tsx';
import { Separator } from '../../../ui/components/separator.tsx';
import { cardStrings } from '../../../ui/strings/card.ts';
import { capitalised } from '../../../ui/strings/source-texts.ts';
import { action, Button } from '../parts/button.tsx';
import { UnfoldButton } from '../parts/unfold-button.tsx';

/** How many relations a card shows at first, unless there is only one more: about three lines. */
const MAX_FOLDED = 6;

interface RelationsProps {
  data: CardData;
  language: Language;
  unfoldedParts: CardState['unfoldedParts'];
  /**
   * The mention's entity, in a card that was turned to another one. The button before the name leads back to it. A second one here would
   * come under the pointer that has just turned the card.
   */
  cameFrom: string | undefined;
}

/**
 * The relations of an entity in words: "In 2020 owned by Bytedance · possible buyer: Microsoft". Clicking a name shows its card. A year
 * stands before the first of the relations that it applies to. A relation that the source does not state itself ends with a question
 * mark, unless its words leave it open.
 */
export function Relations({ data: { entity, related }, language, unfoldedParts, cameFrom }: RelationsProps) {
  const strings = cardStrings[language];
  const { more, less } = strings.relationsButton;
  const ownName = localised(entity.name, language);
  const what = relationsKey(entity.id);
  const open = unfoldedParts.includes(what);
  const isLong = related.length > MAX_FOLDED + 1;
  const left = related.length - MAX_FOLDED;
  if (related.length === 0) return null;
  return (
    <p key="relations">
      {related.slice(0, isLong && !open ? MAX_FOLDED : undefined).map((one, index) => {
        const { id, name, kind, label, outgoing, stated, year } = one;
        const otherName = localised(name, language);
        const [from, to] = outgoing ? [ownName, otherName] : [otherName, ownName];
        const words = strings.relation[kind][outgoing ? 'outgoing' : 'incoming'];
        const when = year === related[index - 1]?.year ? '' : `${strings.inYear(year)} `;
        const sentence = `${from} ${localised(label, language)} ${to}`;
        return (
          <span key={id} class="relation">
            {index > 0 && <Separator />}
            {`${index === 0 ? capitalised(when, language) : when}${words} `}
            {id === cameFrom ? (
              <b key={id} title={sentence}>
                <PackText text={name} language={language} />
              </b>
            ) : (
              <Button
                key={id}
                class="related"
                title={sentence}
                command={action({ type: 'show-entity', entity: id })}
              >
                <PackText text={name} language={language} />
              </Button>
            )}
            {stated || kind === 'possible-buyer' ? '' : '?'}
          </span>
        );
      })}
      {isLong && (
        <>
          <Separator />
          <UnfoldButton
            what={what}
            open={open}
            label={open ? less : { seen: more.seen(left), name: more.name(left) }}
          />
        </>
      )}
    </p>
  );
}
