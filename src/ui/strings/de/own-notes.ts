import { formatNumber, plural } from '../../formats/plural.ts';
import type { OwnNoteStrings } from '../own-notes.ts';

export const strings: OwnNoteStrings = {
  pack: 'Eigene Notizen',
  intro:
    'Schreiben Sie auf, was Sie über einen Namen wissen. Von da an wird er markiert. Das geht auch auf jeder Webseite: Namen auswählen, mit der rechten Maustaste anklicken, „Notiz zu … hinzufügen“ wählen.',
  write: 'Notiz schreiben',
  newNote: 'Neue Notiz',
  change: (name) => `Notiz zu ${name} ändern`,

  name: 'Name, der markiert wird',
  text: 'Notiz',
  more: 'Schreibweisen, Quelle, Datum',
  aliases: 'Andere Schreibweisen',
  aliasesHint: 'Jede in einer eigenen Zeile. Formen wie „Acmes“ oder „ACME“ werden von selbst gefunden.',
  status: 'Art der Aussage',
  speaker: 'Wer das sagt',
  when: 'Wann',
  whenHint: 'Jahr, Monat oder Tag: 2026, 2026-11 oder 30.11.2026. Ohne Angabe: heute.',
  link: 'Link zur Fundstelle',
  save: 'Notiz speichern',
  saveAnyway: 'Trotzdem speichern',
  saving: 'Wird gespeichert …',
  cancel: 'Abbrechen',
  missing: 'Hier fehlt noch etwas.',
  formats: {
    date: 'Das ist kein Datum. Möglich sind Jahr, Monat oder Tag: 2026, 2026-11 oder 30.11.2026.',
    day: 'Diesen Tag gibt es nicht im Kalender.',
    address: 'Das ist keine Webadresse. Sie beginnt mit http:// oder https://.',
  },
  future: 'Dieses Datum liegt in der Zukunft.',
  beforeSaving: 'Vor dem Speichern',
  changedElsewhere: {
    title: 'Diese Notiz wurde in einem anderen Fenster geändert.',
    text: (text) => `Dort steht jetzt: „${text}“ Wenn Sie hier speichern, wird dieser Text ersetzt.`,
  },
  unsaved: {
    title: 'Diese Notiz ist noch nicht gespeichert.',
    text: 'Bitte erst speichern oder abbrechen.',
  },

  list: 'Selbst geschriebene Notizen',
  search: 'In den eigenen Notizen suchen',
  count: plural('de', { one: '1 Notiz', other: '{n} Notizen' }),
  countOf: (count, all) => `${formatNumber('de', count)} von ${formatNumber('de', all)} Notizen`,
  none: 'Keine der eigenen Notizen passt dazu.',
  showMore: plural('de', { one: '1 weitere anzeigen', other: '{n} weitere anzeigen' }),
  edit: 'Bearbeiten',
  remove: 'Löschen',
  noteOn: (name, text) => `Notiz zu ${name}: ${text}`,
  gone: {
    title: 'Diese Notiz gibt es nicht mehr.',
    text: 'Sie wurde inzwischen gelöscht.',
  },
  unreadable: {
    title: 'Die eigenen Notizen sind nicht lesbar.',
    text: 'Der Browser konnte sie nicht laden; verloren sind sie nicht. In manchen privaten Fenstern lässt sich nichts speichern.',
  },

  added: (name) => `Die Notiz zu ${name} ist gespeichert. Der Name wird ab jetzt markiert.`,
  changed: (name) => `Die Notiz zu ${name} ist gespeichert.`,
  removed: (name) => `Die Notiz zu ${name} ist gelöscht.`,
};
