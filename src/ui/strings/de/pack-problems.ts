import { columnNames, statusNames } from '../../../core/packs/table/table-words.ts';
import { assertNever } from '../../../core/shared/assert-never.ts';
import { optionsIn } from '../../formats/options-in.ts';
import { formatNumber, plural } from '../../formats/plural.ts';
import type { PackProblemStrings } from '../pack-problems.ts';
import { strings as tableStrings } from './tables.ts';

const EXPECTED: Readonly<Record<string, string | undefined>> = {
  Array: 'eine Liste in [ ]',
  Object: 'eine Gruppe von Feldern in { }',
  string: 'ein Text in Anführungszeichen',
  number: 'eine Zahl',
  boolean: 'true oder false',
};

const FOUND: Readonly<Record<string, string | undefined>> = {
  Array: 'eine Liste',
  Object: 'eine Gruppe von Feldern',
};
const oneOf = new Intl.ListFormat('de', { type: 'disjunction' });
const expected = (given: string) => EXPECTED[given] ?? (oneOf.format(optionsIn(given)) || given);

const FORMATS = {
  id: 'eine Kennung aus Kleinbuchstaben, Ziffern und einzelnen Bindestrichen, etwa "acme-corp"',
  version: 'drei Zahlen, etwa 1.0.0',
  language: 'ein Sprachkürzel, etwa "de" oder "pt-BR"',
  address: 'eine Webadresse, die mit http:// oder https:// beginnt',
  domain: 'eine Domain, etwa "acme.com"',
  date: 'ein Datum, etwa "2020-06-30", "2020-06" oder "2020"',
  day: 'ein Tag des Kalenders, etwa "2020-06-30"',
  wikidata: 'eine Kennung aus Wikidata, etwa "Q42"',
  marks: 'ein Text, in dem kein Buchstabe mehr Zeichen über und unter sich hat als in irgendeiner Sprache',
  text: 'ein Text ohne Steuerzeichen und ohne Zeichen, die die Schreibrichtung ändern',
  spelling:
    'ein Name, der nicht mit einem kombinierenden Zeichen beginnt und einen Buchstaben, eine Ziffer oder ein Symbol wie ein Emoji hat',
};

const JSON_FAULTS = {
  word: 'Außer Zahlen, true, false und null braucht alles gerade doppelte Anführungszeichen.',
  field:
    'Hier fehlt der Name eines Feldes in doppelten Anführungszeichen, oder es steht ein Komma zu viel da.',
  value: 'Hier fehlt ein Wert, oder es steht ein Komma zu viel da.',
  colon: 'Nach dem Namen eines Feldes fehlt ein Doppelpunkt.',
  comma: 'Hier fehlt ein Komma oder eine schließende Klammer.',
  unclosed: 'Am Ende fehlt eine schließende Klammer.',
  'after-end': 'Nach dem Ende steht noch etwas.',
  comment: 'Kommentare sind nicht erlaubt. Bitte entfernen.',
  text: 'Ein Text in Anführungszeichen endet nicht in seiner Zeile. Ein Zeilenumbruch wird \\n geschrieben.',
  escape: 'Ein umgekehrter Schrägstrich hat hier keine Bedeutung. Bitte doppelt schreiben.',
  character: 'Ein Text enthält ein Steuerzeichen. Ein Tabulator wird \\t geschrieben.',
  'too-deep': 'Klammern sind zu tief verschachtelt.',
};

const USELESS_TERMS = {
  spelling: 'ist eine Schreibweise eines Namens und steht daher in jedem Absatz mit diesem Namen',
  common: 'besteht aus Wörtern, die in jedem Text vorkommen',
  'own-word': 'steht schon im Text der Notiz',
  repeated: 'hat denselben Wortstamm wie ein Begriff davor',
};

const onlyParagraphs = plural('de', {
  one: 'Die Quelle hat nur einen Absatz.',
  other: 'Die Quelle hat nur {n} Absätze.',
});
const count = (number: number) => formatNumber('de', number);

const reason: PackProblemStrings['reason'] = (given) => {
  switch (given.type) {
    case 'not-json':
      return `Das ist kein gültiges JSON: ${JSON_FAULTS[given.problem]}`;
    case 'too-big':
      return `Die Datei hat ${count(given.found)} Zeichen; erlaubt sind höchstens ${count(given.limit)}.`;
    case 'too-much':
      return `Das wird bei jedem Namen gespeichert, den es betrifft, und bräuchte mehr als ${count(given.limit)} Zeichen. Bitte kürzen oder das Paket aufteilen.`;
    case 'missing':
      return 'Dieses Feld fehlt. Bitte ergänzen.';
    case 'unknown-field':
      return 'Dieses Feld gibt es nicht. Bitte die Schreibweise prüfen oder es entfernen.';
    case 'repeated-field':
      return 'Dieses Feld steht mehrmals da, und nur das letzte würde zählen. Bitte nur eines behalten.';
    case 'empty':
      return 'Das darf nicht leer sein.';
    case 'integer':
      return 'Hier muss eine ganze Zahl stehen.';
    case 'period':
      return 'Der Zeitraum endet, bevor er beginnt.';
    case 'expected':
      return `Erwartet: ${expected(given.expected)}; gefunden: ${FOUND[given.found] ?? given.found}.`;
    case 'format':
      return `Erwartet: ${FORMATS[given.format]}; gefunden: "${given.found}".`;
    case 'too-long':
      return `Das ist zu lang: Erlaubt sind höchstens ${count(given.limit)} Zeichen.`;
    case 'too-many':
      return `Das sind zu viele: Erlaubt sind höchstens ${count(given.limit)}.`;
    case 'too-small':
      return `Hier muss mindestens ${count(given.limit)} stehen.`;
    case 'too-large':
      return `Hier darf höchstens ${count(given.limit)} stehen.`;
    case 'duplicate':
      return `Die Kennung „${given.id}“ kommt zweimal vor. Jede darf es nur einmal geben.`;
    case 'unknown-id':
      return `„${given.id}“ gibt es in ${given.lists.join(' oder ')} nicht. Bitte ergänzen oder die Kennung berichtigen.`;
    case 'after-source':
      return `Das ist später als die Quelle (erschienen: ${given.published}).`;
    case 'no-such-paragraph':
      return onlyParagraphs(given.count);
    case 'own-answer':
      return 'Eine Notiz kann nicht auf sich selbst antworten. Bitte entfernen.';
    case 'nameless-source':
      return 'Die Quelle braucht einen Verlag („publisher“) oder einen Titel („title“).';
    case 'useless-term':
      return `Der Begriff „${given.term}“ ${USELESS_TERMS[given.because]}. Bitte entfernen.`;
    case 'quotes':
      return 'Die Anführungszeichen um diese Zelle sind nicht geschlossen, oder Anführungszeichen darin sind nicht verdoppelt.';
    case 'separator':
      return 'Spalten werden durch Tabulatoren, Semikolons oder Kommas getrennt. Ein | steht nur zwischen mehreren Aliasen in einer Zelle.';
    case 'unknown-column':
      return `Eine Spalte „${given.found}“ gibt es nicht. Möglich sind ${columnNames(tableStrings).join(', ')}.`;
    case 'no-name-column':
      return `Die erste Zeile muss die Spalten nennen, eine davon „Name“. Möglich sind ${columnNames(tableStrings).join(', ')}.`;
    case 'repeated-column':
      return 'Diese Spalte gibt es zweimal. Bitte nur eine behalten.';
    case 'unnamed-column':
      return 'In einer Spalte ohne Namen steht etwas. Bitte die Spalte in der ersten Zeile benennen oder leeren.';
    case 'unknown-status':
      return `Erwartet: ${oneOf.format(statusNames(tableStrings).map((name) => `„${name}“`))}; gefunden: „${given.found}“.`;
    case 'no-rows':
      return 'Unter den Spaltennamen stehen keine Zeilen.';
    case 'no-note':
      return 'Hier fehlt eine Notiz oder ein Alias. Bitte eines davon ergänzen.';
    case 'no-date':
      return 'Keine Zeile hat ein Datum. Bitte angeben, wann die Quelle erschienen ist.';
    case 'several-sources':
      return `Ein Paket hat eine Quelle, aber die Tabelle nennt ${given.sources.join(', ')}. Bitte aus jeder eine eigene Tabelle machen.`;
    default:
      return assertNever(given);
  }
};

export const strings: PackProblemStrings = { reason, wholeFile: 'Ganze Datei' };
