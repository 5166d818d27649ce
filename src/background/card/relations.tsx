import type { CardData } from '../../core/card/card-data.ts';
import { localised } from '../../core/packs/localised.ts';
import type { Language } from '../../core/shared/language.ts';
import { cardStrings } from '../../ui/strings/card.ts';
import { capitalised } from '../../ui/strings/source-texts.ts';
import { action, Button } from './button.tsx';
import { PackText } from './pack-text.tsx';

interface RelationsProps {
  data: CardData;
  language: Language;
}

/**
 * The relations of an entity in words: "In 2020 owned by Bytedance · possible buyer: Microsoft". Clicking a name turns the card to
 * it. A year stands before the relations of which it holds. A relation that the source does not state itself ends with a question mark, unless its words leave it open.
 */
export function Relations({ data: { entity, related }, language }: RelationsProps) {
  const strings = cardStrings[language];
  const ownName = localised(entity.name, language);
  if (related.length === 0) return null;
  return (
    <p>
      {related.map(({ id, name, kind, label, outgoing, stated, year }, index) => {
        const otherName = localised(name, language);
        const [from, to] = outgoing ? [ownName, otherName] : [otherName, ownName];
        const words = strings.relation[kind][outgoing ? 'outgoing' : 'incoming'];
        const isSameYear = year === related[index - 1]?.year;
        const when = isSameYear ? '' : `${strings.inYear(year)} `;
        const sentence = `${from} ${localised(label, language)} ${to}`;
        return (
          <span key={id} class="relation">
            {`${index === 0 ? capitalised(when, language) : ` · ${when}`}${words} `}
            <Button
              key={id}
              class="related"
              title={sentence}
              aria-label={`${otherName}: ${sentence}`}
              command={action({ type: 'show-entity', entity: id })}
            >
              <PackText text={name} language={language} />
            </Button>
            {stated || kind === 'possible-buyer' ? '' : '?'}
          </span>
        );
      })}
    </p>
  );
}
