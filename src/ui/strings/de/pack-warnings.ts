import { assertNever } from '../../../core/shared/assert-never.ts';
import { languageName } from '../../formats/language-name.ts';
import type { PackWarningStrings } from '../pack-warnings.ts';
import { strings as problems } from './pack-problems.ts';

const names = (tags: readonly string[]) =>
  new Intl.ListFormat('de-DE').format(tags.map((tag) => languageName(tag, 'de')));

const reason: PackWarningStrings['reason'] = (given) => {
  switch (given.type) {
    case 'common-word':
      return `„${given.text}“ ist ein Alltagswort (Sprache: ${names([given.language])}), daher wird auch anderes markiert. Eine längere Schreibweise hilft, oder Wörter aus der Umgebung („contextWords“).`;
    case 'short-alias':
      return `„${given.text}“ ist sehr kurz, daher wird auch anderes markiert. Eine längere Schreibweise hilft, oder Wörter aus der Umgebung („contextWords“).`;
    case 'other-bearers':
      return `„${given.text}“ heißen auch Personen oder Orte, daher wird es nur markiert, wo der Text ein Unternehmen erkennen lässt. Eine Regel lässt es überall markieren: { "text": "${given.text}", "case": "capitalised" }.`;
    case 'shared-alias':
      return `„${given.text}“ ist auch eine Schreibweise von „${given.entity}“. Wo es steht, kann nur eines von beiden gemeint sein.`;
    case 'unmarked-name':
      return `„${given.name}“ steht nicht unter den Schreibweisen („aliases“) und wird daher selbst nicht markiert. Wenn doch, gehört es dazu.`;
    case 'untranslated':
      return `Das fehlt auf ${names(given.languages)}. Stattdessen erscheint der Text in einer anderen Sprache.`;
    case 'mixed-scripts':
      return `„${given.text}“ mischt in einem Wort Buchstaben mehrerer Schriften. Manche können wie andere Buchstaben aussehen.`;
    case 'invisible':
      return `„${given.text}“ enthält unsichtbare Zeichen. Bitte entfernen.`;
    case 'useless-term':
      return problems.reason(given);
    default:
      return assertNever(given);
  }
};

export const strings: PackWarningStrings = { reason };
