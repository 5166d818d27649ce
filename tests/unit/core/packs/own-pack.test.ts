import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type OwnNoteFields, ownNotesIn, problemsByField } from '../../../../src/core/packs/own/own-note.ts';
import { onlyNote, parseOwnPack, withNote, withoutNote } from '../../../../src/core/packs/own/own-pack.ts';
import { PackError, parsePack } from '../../../../src/core/packs/parse-pack.ts';
import type { PackFile } from '../../../../src/core/packs/schema/pack-schema.ts';

const DEFAULTS = { title: 'My notes', language: 'en', today: '2026-11-30', newId: 'note-a' };
const NOTE: OwnNoteFields = {
  name: 'Lower Mill',
  aliases: [],
  text: 'It was built in 1880.',
  status: 'fact',
  speaker: '',
  when: '',
  link: '',
};
const added = (before: PackFile | undefined, given: Partial<OwnNoteFields>, newId = 'note-a') =>
  withNote(before, undefined, { ...NOTE, ...given }, { ...DEFAULTS, newId }).file;
const changed = (before: PackFile, id: string, given: Partial<OwnNoteFields>) =>
  withNote(before, id, { ...NOTE, ...given }, DEFAULTS).file;
const isValid = (file: PackFile) => parsePack(JSON.parse(JSON.stringify(file)), 'own').id;
const namesOf = ({ entities }: PackFile) => entities.map(({ id, name, aliases }) => [id, name, aliases]);

describe('the pack of own notes', () => {
  test('begins with the first note', () => {
    const file = added(undefined, {});
    expect(JSON.parse(JSON.stringify(file))).toEqual({
      format: 2,
      id: 'my-notes',
      version: '1.0.1',
      title: 'My notes',
      languages: ['en'],
      source: { title: 'My notes', published: '2026-11-30' },
      entities: [{ id: 'lower-mill', name: 'Lower Mill' }],
      notes: [{ id: 'note-a', entities: ['lower-mill'], text: 'It was built in 1880.' }],
    });
    expect(isValid(file)).toBe('my-notes');
  });

  test('keeps all that the form holds, and shows it again', () => {
    const given: OwnNoteFields = {
      name: 'Ørnvik',
      aliases: ['Ørnvik AS', 'ØRN'],
      text: 'It sells kites.',
      status: 'claim',
      speaker: 'Ilse Mertens',
      when: '2026-11',
      link: 'https://news.example/kites',
    };
    const file = added(added(undefined, {}), given, 'note-b');
    expect(isValid(file)).toBe('my-notes');
    expect(ownNotesIn(file, 'en')).toEqual([
      { id: 'note-b', ...given },
      { id: 'note-a', ...NOTE },
    ]);
  });

  test('joins notes about one name, whatever its case, and keeps its spellings', () => {
    const first = added(undefined, { aliases: ['Mill Ltd'] });
    const file = added(first, { name: 'LOWER MILL', aliases: ['The Mill'], text: 'It is closed.' }, 'note-b');
    expect(namesOf(file)).toEqual([['lower-mill', 'Lower Mill', ['Lower Mill', 'Mill Ltd', 'The Mill']]]);
    expect(file.notes.map(({ entities }) => entities)).toEqual([['lower-mill'], ['lower-mill']]);
    const again = changed(file, 'note-b', { name: 'lower mill', aliases: ['Mill Ltd'] });
    expect(namesOf(again)).toEqual([['lower-mill', 'Lower Mill', ['Lower Mill', 'Mill Ltd']]]);
    expect(namesOf(changed(added(undefined, {}), 'note-a', { name: 'Lower mill' }))).toEqual([
      ['lower-mill', 'Lower mill', undefined],
    ]);
    const quay = added(undefined, { name: 'Miller’s Quay' });
    expect(namesOf(added(quay, { name: "MILLER'S\u00a0QUAY" }, 'note-b'))).toEqual(namesOf(quay));
  });

  test('renames the name of a note, under the same id, unless others are about it', () => {
    const one = added(undefined, {});
    expect(namesOf(changed(one, 'note-a', { name: 'Upper Mill' }))).toEqual([
      ['lower-mill', 'Upper Mill', undefined],
    ]);
    const two = added(one, { text: 'It is closed.' }, 'note-b');
    expect(namesOf(changed(two, 'note-b', { name: 'Upper Mill' }))).toEqual([
      ['lower-mill', 'Lower Mill', undefined],
      ['upper-mill', 'Upper Mill', undefined],
    ]);
  });

  test('forgets spellings that were taken out, names without notes, and speakers who say nothing', () => {
    const file = added(
      added(undefined, { aliases: ['Mill Ltd'], speaker: 'Mertens' }),
      { name: 'Quay' },
      'note-b',
    );
    const without = changed(file, 'note-a', { aliases: [] });
    expect(namesOf(without)).toEqual([
      ['lower-mill', 'Lower Mill', undefined],
      ['quay', 'Quay', undefined],
    ]);
    expect(without.speakers).toBeUndefined();
    const left = withoutNote(file, 'note-a', '2026-12-01');
    expect(left && namesOf(left)).toEqual([['quay', 'Quay', undefined]]);
    expect(left?.source.published).toBe('2026-12-01');
    expect(left && withoutNote(left, 'note-b', '2026-12-01')).toBeUndefined();
  });

  test('numbers its versions, so that files of it can be told apart', () => {
    const first = added(undefined, {});
    const second = changed(first, 'note-a', { text: 'It was built in 1881.' });
    expect([first.version, second.version]).toEqual(['1.0.1', '1.0.2']);
  });

  test('keeps what a file of others holds beside what the form shows', () => {
    const rich: PackFile = {
      ...added(undefined, {}),
      contextWords: [{ id: 'milling', with: ['flour'] }],
      entities: [
        {
          id: 'lower-mill',
          name: { en: 'Lower Mill', de: 'Untermühle' },
          aliases: [{ text: 'Mill', contextWords: 'milling' }, 'Lower Mill'],
          summary: 'A mill.',
        },
      ],
      notes: [
        {
          id: 'note-a',
          entities: ['lower-mill'],
          text: { en: 'It was built in 1880.', de: 'Sie ist von 1880.' },
          short: 'Built in 1880.',
          when: { start: '2020-06-01', end: '2020-07-01', precision: 'month', basis: 'inferred' },
          weight: 80,
        },
      ],
    };
    expect(isValid(rich)).toBe('my-notes');
    const [shown] = ownNotesIn(rich, 'en');
    expect(shown).toMatchObject({ name: 'Lower Mill', aliases: ['Mill'], when: '2020-06' });
    const same = shown && withNote(rich, 'note-a', { ...shown, status: 'open' }, DEFAULTS).file;
    expect(same?.notes).toEqual([{ ...rich.notes[0], status: 'open' }]);
    expect(same?.entities[0]).toEqual({
      ...rich.entities[0],
      aliases: ['Lower Mill', { text: 'Mill', contextWords: 'milling' }],
    });
    const reworded = changed(rich, 'note-a', { text: 'It is closed.', aliases: ['Mill'], when: '2021' });
    expect(reworded.notes[0]).toMatchObject({ text: 'It is closed.', when: '2021', weight: 80 });
    expect(reworded.notes[0]?.short).toBeUndefined();
    const { notes } = changed(rich, 'note-a', { aliases: ['Mill'], when: '2020' });
    expect(notes[0]?.when).toBe('2020');
  });

  test('names no entity of a note twice', () => {
    const two = added(added(undefined, {}), { name: 'Upper Mill' }, 'note-b');
    const both = {
      ...two,
      notes: two.notes.map((note) => ({ ...note, entities: ['lower-mill', 'upper-mill'] })),
    };
    expect(changed(both, 'note-a', { name: 'Upper Mill' }).notes[0]?.entities).toEqual(['upper-mill']);
  });

  test('tells problems of one note by the fields of its form', () => {
    const bad = added(undefined, {
      name: '—',
      when: '2026-13',
      link: 'javascript:1',
      aliases: ['!'],
      text: '',
    });
    const problems = () => {
      try {
        parsePack(JSON.parse(JSON.stringify(onlyNote(bad, 'note-a'))), 'own');
        return [];
      } catch (error) {
        return error instanceof PackError ? error.problems : [];
      }
    };
    const byField = problemsByField(problems());
    expect(Object.keys(byField).sort()).toEqual(['aliases', 'link', 'name', 'text', 'when']);
    expect(byField.when).toEqual({ type: 'format', format: 'date', found: '2026-13' });
    expect(byField.text).toEqual({ type: 'empty' });
  });

  test('is refused where it is no pack', () => {
    expect(() => parseOwnPack('{"format":2}')).toThrow();
  });

  test('stays valid whatever is written, changed and deleted', () => {
    const name = fc.constantFrom('Acme', 'ACME', 'Blue Harbor', 'Норд', '노드', 'C++', 'x', 'Ørnvik');
    const fields = fc.record({
      name,
      aliases: fc.array(name, { maxLength: 3 }),
      text: fc.constantFrom('One.', 'Two.', 'Drei.'),
      status: fc.constantFrom('fact' as const, 'claim' as const),
      speaker: fc.constantFrom('', 'Mertens', 'Норд'),
      when: fc.constantFrom('', '2026', '2026-11-30'),
      link: fc.constantFrom('', 'https://news.example/'),
    });
    const step = fc.oneof(
      fields.map((given) => ({ type: 'add' as const, given, at: 0 })),
      fc.tuple(fields, fc.nat(5)).map(([given, at]) => ({ type: 'change' as const, given, at })),
      fc.nat(5).map((at) => ({ type: 'remove' as const, given: NOTE, at })),
    );
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 12 }), (steps) => {
        let file: PackFile | undefined;
        for (const [count, { type, given, at }] of steps.entries()) {
          const id = file?.notes[at % Math.max(1, file.notes.length)]?.id;
          if (type === 'remove') file = file && id ? withoutNote(file, id, '2026-11-30') : file;
          else {
            const made = withNote(file, type === 'change' ? id : undefined, given, {
              ...DEFAULTS,
              newId: `note-${count}`,
            });
            file = made.file;
            const shown = ownNotesIn(file, 'en').find((note) => note.id === made.id);
            expect(shown).toMatchObject({ text: given.text, status: given.status, when: given.when });
          }
          if (file) expect(isValid(file)).toBe('my-notes');
        }
      }),
    );
  });
});
