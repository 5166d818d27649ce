import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { joinSettings } from '../../../../src/core/settings/entries/settings-merge.ts';
import {
  parseSettingsFile,
  settingsFileName,
  settingsFileText,
} from '../../../../src/core/settings/portable/settings-file.ts';
import { COLOURS } from '../../../../src/core/settings/preferences.ts';
import { DEFAULTS, NO_RULE } from '../../../../src/core/settings/settings.ts';
import { applyChange } from '../../../../src/core/settings/settings-change.ts';
import { toStored } from '../../../../src/core/settings/stored/storage-format.ts';
import { fileStrings } from '../../../../src/ui/strings/settings-file.ts';
import { packOf } from '../../harness/notes-example.ts';

const EXPORTED = new Date(2026, 0, 31, 12);
const some = [
  { type: 'preferences', changed: { look: 'marker', entityColours: { tiktok: 'rose' } } },
  { type: 'preferences', changed: { entityLooks: { 'pack:pool': 'none' } } },
  { type: 'site', pattern: '*.example.com', value: 'off' },
  { type: 'alias-on-site', pattern: 'example.com/news/*', alias: 'Tik Tok', on: false },
  { type: 'pause', until: 1_900_000_000_000 },
] as const;
const settings = some.reduce((before, change) => applyChange(before, change, 20_786), DEFAULTS);
const read = (fields: object) =>
  parseSettingsFile(JSON.stringify({ format: 'context-notes-settings', version: 2, ...fields }));
const field = (fields: object) => {
  const file = read(fields);
  return 'problem' in file && file.problem.type === 'field'
    ? [file.problem.path, file.problem.expected.type, file.problem.found]
    : file;
};

describe('the settings file', () => {
  test('a written file reads as the same settings', () => {
    expect(parseSettingsFile(settingsFileText(settings, EXPORTED))).toEqual({ settings });
    expect(parseSettingsFile(`\uFEFF${settingsFileText(DEFAULTS, EXPORTED)}`)).toEqual({
      settings: DEFAULTS,
    });
  });

  test('reads again what two files joined have', () => {
    const named = (name: string) => Array.from({ length: 700 }, (_, at) => `${name}${1_000 + at}`);
    const file = (name: string) => ({
      ...DEFAULTS,
      entitiesOff: named(name),
      preferences: {
        ...DEFAULTS.preferences,
        entityLooks: Object.fromEntries(named(name).map((entity) => [entity, 'none' as const])),
      },
    });
    const settings = joinSettings(file('a'), file('b'));
    expect(settings.entitiesOff).toHaveLength(1_400);
    expect(parseSettingsFile(settingsFileText(settings, EXPORTED))).toEqual({ settings });
  });

  test('has a format, a version and a date', () => {
    expect(JSON.parse(settingsFileText(settings, EXPORTED))).toMatchObject({
      format: 'context-notes-settings',
      version: 2,
      exported: EXPORTED.toISOString(),
      rules: { '*.example.com': { on: false, made: { on: 20_786 } } },
    });
    expect(settingsFileName(EXPORTED)).toBe('context-notes-2026-01-31.json');
  });

  test('patterns are normalised, and rules of equal patterns merged', () => {
    expect(
      read({
        rules: { 'https://WWW.Example.com': { on: false }, 'example.com': { entitiesOff: ['tiktok'] } },
      }),
    ).toEqual({
      settings: {
        ...DEFAULTS,
        rules: { 'example.com': { on: false, entitiesOn: [], entitiesOff: ['tiktok'], aliasesOff: [] } },
      },
    });
  });

  test('what is there twice is read once, and a rule that decides nothing not at all', () => {
    const file = read({
      settings: { entitiesOff: ['tiktok', 'acme', 'tiktok'], notesHidden: ['f01', 'f01'] },
      rules: { 'a.example': {}, 'b.example': { entitiesOff: ['acme', 'acme'] } },
    });
    expect(file).toEqual({
      settings: {
        ...DEFAULTS,
        entitiesOff: ['acme', 'tiktok'],
        notesHidden: ['f01'],
        rules: { 'b.example': { ...NO_RULE, entitiesOff: ['acme'] } },
      },
    });
  });

  test.each([
    ['no JSON', 'settings', 'not-json'],
    ['half of a file', '{"format":"context-notes-settings","ver', 'not-json'],
    ['another program’s', '{"version":2}', 'other-program'],
    ['a list', '[]', 'other-program'],
    ['nothing', 'null', 'other-program'],
    ['a newer one', '{"format":"context-notes-settings","version":3,"rules":7}', 'newer'],
    ['a pack', JSON.stringify(packOf()), 'pack'],
    ['a pack with a mistake', '{"format":2,"entities":[],"notes":[{}]}', 'pack'],
    [
      'stored settings of a newer version',
      '{"settings":{"version":3},"site a.b":{"version":2,"rules":{}}}',
      'newer',
    ],
    ['stored settings that are broken', '{"settings":{"version":2,"enabled":"yes"}}', 'stored-unreadable'],
    [
      'what was set aside of broken settings',
      '{"settings-set-aside":{"settings":{"version":2,"enabled":"yes"}}}',
      'stored-unreadable',
    ],
    ['what was set aside of a newer version', '{"settings-set-aside":{"settings":{"version":3}}}', 'newer'],
    ['nothing set aside', '{"settings-set-aside":7}', 'other-program'],
    ['something else beside stored settings', '{"settings":{"version":2},"sync":{}}', 'other-program'],
    ['a huge one', ' '.repeat(8_000_001), 'too-big'],
  ])('%s is told apart', (_, text, type) => {
    expect(parseSettingsFile(text)).toMatchObject({ problem: { type } });
  });

  test('stored settings are read where this version can: they were saved when another could not', () => {
    const settings = { ...DEFAULTS, enabled: false, rules: { 'a.example': { ...NO_RULE, on: false } } };
    const kept = { ...toStored(settings), 'settings-set-aside-2': { settings: 7 } };
    expect(parseSettingsFile(JSON.stringify(kept))).toEqual({ settings });
    const setAside = { 'settings-set-aside': { settings: null }, 'settings-set-aside-2': toStored(settings) };
    expect(parseSettingsFile(JSON.stringify(setAside))).toEqual({ settings });
    const hostile = {
      'site a.example': { version: 2, rules: { 'a.example/*': JSON.parse('{"__proto__":1}') } },
    };
    expect(parseSettingsFile(JSON.stringify(hostile))).toEqual({ settings: DEFAULTS });
  });

  test.each([
    [{ version: 1 }, ['version', 'one-of', { type: 'value', text: '1' }]],
    [{ settings: [] }, ['settings', 'object', { type: 'list' }]],
    [{ settings: { enabled: 'no' } }, ['settings.enabled', 'boolean', { type: 'value', text: '"no"' }]],
    [
      { settings: { preferences: { colour: 'red' } } },
      ['settings.preferences.colour', 'one-of', { type: 'value', text: '"red"' }],
    ],
    [
      { settings: { preferences: { colur: 'rose' } } },
      ['settings.preferences.colur', 'no-such-field', { type: 'value', text: '"colur"' }],
    ],
    [
      { settings: { pausedUntil: 1e300 } },
      ['settings.pausedUntil', 'moment', { type: 'value', text: '1e+300' }],
    ],
    [{ rules: [] }, ['rules', 'object', { type: 'list' }]],
    [{ rules: { 'example.com': null } }, ['rules["example.com"]', 'object', { type: 'value', text: 'null' }]],
    [{ rules: { '*': { on: false } } }, ['rules["*"]', 'pattern', { type: 'value', text: '"*"' }]],
    [
      { rules: { 'a.b': { entitiesOff: ['x', 1] } } },
      ['rules["a.b"].entitiesOff[1]', 'text', { type: 'value', text: '1' }],
    ],
    [
      { rules: { 'a.b': { aliasesOff: ['x'.repeat(300)] } } },
      ['rules["a.b"].aliasesOff[0]', 'shorter', { type: 'value', text: `"${'x'.repeat(39)}…` }],
    ],
    [{ settings: 7 }, ['settings', 'object', { type: 'value', text: '7' }]],
    [
      { settings: { pausedUntil: 'soon' } },
      ['settings.pausedUntil', 'number', { type: 'value', text: '"soon"' }],
    ],
    [{ settings: { pausedUntil: -1 } }, ['settings.pausedUntil', 'moment', { type: 'value', text: '-1' }]],
    [{ settings: { entitiesOff: 'x' } }, ['settings.entitiesOff', 'list', { type: 'value', text: '"x"' }]],
    [{ settings: { entitiesOff: [{}] } }, ['settings.entitiesOff[0]', 'text', { type: 'object' }]],
    [{ settings: { entitiesOff: [[]] } }, ['settings.entitiesOff[0]', 'text', { type: 'list' }]],
    [{ settings: { entitiesOff: [''] } }, ['settings.entitiesOff[0]', 'text', { type: 'value', text: '""' }]],
    [{ settings: { preferences: 'x' } }, ['settings.preferences', 'object', { type: 'value', text: '"x"' }]],
    [{ exported: 7 }, ['exported', 'text', { type: 'value', text: '7' }]],
    [{ exported: 'x'.repeat(101) }, ['exported', 'shorter', { type: 'value', text: `"${'x'.repeat(39)}…` }]],
    [{ exported: 'x'.repeat(38), more: 1 }, ['more', 'no-such-field', { type: 'value', text: '"more"' }]],
    [{ rules: { '': 7 } }, ['rules[""]', 'pattern', { type: 'value', text: '""' }]],
    [{ rules: { _a1: [] } }, ['rules._a1', 'object', { type: 'list' }]],
    [{ rules: { [`a${'b'.repeat(40)}`]: [] } }, [`rules.a${'b'.repeat(40)}`, 'object', { type: 'list' }]],
    [{ rules: { [`a${'b'.repeat(41)}`]: [] } }, [`rules["a${'b'.repeat(39)}…"]`, 'object', { type: 'list' }]],
    [{ rules: { '1a': [] } }, ['rules["1a"]', 'object', { type: 'list' }]],
    [{ more: true }, ['more', 'no-such-field', { type: 'value', text: '"more"' }]],
  ])('%j names the field, what belongs there and what is there', (fields, told) => {
    expect(field(fields)).toEqual(told);
  });

  test('a wrong value is shown up to forty characters', () => {
    expect(field({ exported: 7, more: 'x' })).toEqual(['exported', 'text', { type: 'value', text: '7' }]);
    const shown = (length: number) => field({ settings: { enabled: 'x'.repeat(length) } });
    expect(shown(38)).toMatchObject({ 2: { text: `"${'x'.repeat(38)}"` } });
    expect(shown(39)).toMatchObject({ 2: { text: `"${'x'.repeat(39)}…` } });
  });

  test.each([
    [
      'settings.preferences.colour',
      { settings: { preferences: { colour: 'red' } } },
      COLOURS.map((colour) => `"${colour}"`),
    ],
    ['version', { version: 1 }, ['2']],
  ])('%s: what may stand there is told', (path, fields, options) => {
    expect(read(fields)).toMatchObject({ problem: { path, expected: { type: 'one-of', options } } });
  });

  test.each([
    [2.5, { type: 'field', path: 'version' }],
    ['3', { type: 'field', path: 'version' }],
    [3, { type: 'newer' }],
  ])('version %j', (version, problem) => expect(read({ version })).toMatchObject({ problem }));

  test('a mark before the text is passed over, one within is not', () => {
    const text = settingsFileText(DEFAULTS, EXPORTED);
    expect(parseSettingsFile(`\uFEFF\uFEFF${text}`)).toEqual({ problem: { type: 'not-json' } });
    expect(parseSettingsFile(text.replace(',', ',\uFEFF'))).toEqual({ problem: { type: 'not-json' } });
  });

  test('a file may be as long as eight million characters', () => {
    const text = settingsFileText(settings, EXPORTED).padEnd(8_000_000, ' ');
    expect(parseSettingsFile(text)).toEqual({ settings });
    expect(parseSettingsFile(`${text} `)).toEqual({ problem: { type: 'too-big' } });
  });

  test('sixteen levels are looked at, no more', () => {
    const levels = (count: number): unknown => (count === 0 ? 1 : [levels(count - 1)]);
    expect(field({ more: levels(15) })).toEqual(['more', 'no-such-field', { type: 'value', text: '"more"' }]);
    expect(read({ more: levels(16) })).toEqual({ problem: { type: 'too-deep' } });
    expect(read({ more: null })).toMatchObject({ problem: { path: 'more' } });
  });

  test.each([
    ['prototype', '{"prototype":1}', 'settings.prototype'],
    ['constructor', '[1,{"a b":{"constructor":{}}}]', 'settings[1]["a b"].constructor'],
    ['__proto__', '{"preferences":{"__proto__":null}}', 'settings.preferences.__proto__'],
  ])('the name %s is refused however deep it stands', (_, settings, path) => {
    const text = `{"format":"context-notes-settings","version":2,"settings":${settings}}`;
    expect(parseSettingsFile(text)).toEqual({
      problem: { type: 'field', path, expected: { type: 'no-such-field' }, found: { type: 'object' } },
    });
  });

  test('also at the very top', () => {
    const text = '{"__proto__":{},"format":"context-notes-settings","version":2}';
    expect(parseSettingsFile(text)).toMatchObject({ problem: { path: '__proto__' } });
  });

  test('keys that reach an object’s prototype are refused', () => {
    const text = '{"format":"context-notes-settings","version":2,"rules":{"__proto__":{"on":false}}}';
    expect(parseSettingsFile(text)).toMatchObject({ problem: { path: 'rules.__proto__' } });
    expect(Reflect.get({}, 'on')).toBeUndefined();
  });

  test('deeply nested files are refused', () => {
    const deep = (levels: number) => `${'['.repeat(levels)}${']'.repeat(levels)}`;
    const text = `{"format":"context-notes-settings","version":2,"settings":${deep(100_000)}}`;
    expect(parseSettingsFile(text)).toEqual({ problem: { type: 'too-deep' } });
    for (const { problem } of Object.values(fileStrings))
      expect(problem('x.json', { type: 'too-deep' }).text).toMatch(/nested too deeply|verschachtelt/);
  });

  test('a written file leaves out the rules that it would be refused for, or that would be read as those of another site', () => {
    const odd = ['prototype', 'constructor', '__proto__', 'www.www.a.example', 'file:///', 'a.example..'];
    const rules = Object.fromEntries([...odd, 'b.example'].map((text) => [text, { ...NO_RULE, on: false }]));
    const kept = { settings: { ...DEFAULTS, rules: { 'b.example': rules['b.example'] } } };
    expect(parseSettingsFile(settingsFileText({ ...DEFAULTS, rules }, EXPORTED))).toEqual(kept);
    expect(parseSettingsFile(JSON.stringify(toStored({ ...DEFAULTS, rules })))).toEqual(kept);
  });

  test('every written file can be read again, whatever is stored', () => {
    const rules = {
      [`a.b/${'x'.repeat(3_000)}`]: { ...NO_RULE, on: false },
      'a.b': { ...NO_RULE, on: false },
    };
    const file = parseSettingsFile(settingsFileText({ ...DEFAULTS, rules }, EXPORTED));
    expect('settings' in file && Object.keys(file.settings.rules)).toEqual(['a.b']);
  });

  test('too many rules are refused', () => {
    const rules = Object.fromEntries(
      Array.from({ length: 50_001 }, (_, at) => [`s${at}.example`, { on: false }]),
    );
    expect(field({ rules })).toEqual(['rules', 'shorter', { type: 'object' }]);
  });

  test('any text is read or refused, without a throw', () => {
    fc.assert(
      fc.property(fc.json(), fc.json(), (settings, rules) => {
        const text = `{"format":"context-notes-settings","version":2,"settings":${settings},"rules":${rules}}`;
        const file = parseSettingsFile(text);
        if (!('problem' in file)) return;
        for (const strings of Object.values(fileStrings)) {
          const { title, text } = strings.problem('x.json', file.problem);
          expect(title).toContain('x.json');
          expect(text).not.toContain('undefined');
        }
      }),
    );
  });
});
