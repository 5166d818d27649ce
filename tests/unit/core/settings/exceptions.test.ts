import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  changeToAdd,
  changeToRemove,
  type Exception,
  exceptionKey,
  exceptionsEverywhere,
  exceptionsOfRule,
} from '../../../../src/core/settings/exceptions.ts';
import { ALL_SITES, DEFAULTS, NO_RULE } from '../../../../src/core/settings/settings.ts';
import { applyChange } from '../../../../src/core/settings/settings-change.ts';
import { parsePattern } from '../../../../src/core/urls/site-pattern.ts';

/** Names and patterns that run into each other when they are only written one behind the other. */
const name = fc.constantFrom('a', 'a b', 'a 1', '1 a', 'b.example', 'a b.example');
const pattern = fc.constantFrom('b.example', 'b b.example', 'b.example/1 a');
const on = fc.boolean();
const kind = <T extends string>(type: T) => fc.constant(type);
const onSite: fc.Arbitrary<Exception> = fc.oneof(
  fc.record({ type: kind('site'), pattern, on }),
  fc.record({ type: kind('pause'), pattern, until: fc.nat() }),
  fc.record({ type: kind('entity'), pattern, entity: name, on }),
  fc.record({ type: kind('alias'), pattern, alias: name }),
);
const everywhere: fc.Arbitrary<Exception> = fc.oneof(
  fc.record({ type: kind('pause'), pattern: kind(ALL_SITES), until: fc.nat() }),
  fc.record({ type: kind('entity'), pattern: kind(ALL_SITES), entity: name, on: fc.constant(false) }),
  fc.record({ type: kind('note'), pattern: kind(ALL_SITES), note: name }),
);

/** What an exception is about, without what it says of it. */
const subjectOf = (exception: Exception) => {
  const { type, pattern } = exception;
  switch (exception.type) {
    case 'entity':
      return { type, pattern, name: exception.entity };
    case 'alias':
      return { type, pattern, name: exception.alias };
    case 'note':
      return { type, pattern, name: exception.note };
    default:
      return { type, pattern };
  }
};

describe('exceptions', () => {
  test('for all sites have a pattern that no reader can enter', () => {
    expect(parsePattern(ALL_SITES)).toEqual({ problem: 'everything' });
  });

  test('have the same key exactly when they are about the same thing', () => {
    fc.assert(
      fc.property(fc.oneof(onSite, everywhere), fc.oneof(onSite, everywhere), (one, other) => {
        const isSame = JSON.stringify(subjectOf(one)) === JSON.stringify(subjectOf(other));
        expect(exceptionKey(one) === exceptionKey(other)).toBe(isSame);
      }),
    );
  });

  test('for a site can be added and removed without a trace', () => {
    fc.assert(
      fc.property(onSite, (exception) => {
        const made = applyChange(DEFAULTS, changeToAdd(exception));
        const rules = Object.entries(made.rules).flatMap(([text, rule]) => exceptionsOfRule(text, rule));
        expect([...rules, ...exceptionsEverywhere(made)]).toEqual([exception]);
        expect(applyChange(made, changeToRemove(exception))).toEqual(DEFAULTS);
      }),
    );
  });

  test('for all sites can be added and removed without touching the rules of sites', () => {
    fc.assert(
      fc.property(everywhere, (exception) => {
        const made = applyChange(DEFAULTS, changeToAdd(exception));
        expect([made.rules, exceptionsEverywhere(made)]).toEqual([{}, [exception]]);
        expect(applyChange(made, changeToRemove(exception))).toEqual(DEFAULTS);
      }),
    );
  });

  test('of one rule are in a fixed order', () => {
    const pattern = 'b.example';
    const rule = {
      on: false,
      pausedUntil: 5,
      entitiesOn: ['x', 'z'],
      entitiesOff: ['y'],
      aliasesOff: ['Acme'],
    };
    expect(exceptionsOfRule(pattern, rule)).toEqual([
      { type: 'site', pattern, on: false },
      { type: 'pause', pattern, until: 5 },
      { type: 'entity', pattern, entity: 'y', on: false },
      { type: 'entity', pattern, entity: 'x', on: true },
      { type: 'entity', pattern, entity: 'z', on: true },
      { type: 'alias', pattern, alias: 'Acme' },
    ]);
    expect(exceptionsOfRule(pattern, NO_RULE)).toEqual([]);
  });

  test('an entity that a rule lists as both on and off is off', () => {
    const rule = { ...NO_RULE, entitiesOn: ['x', 'y'], entitiesOff: ['y'] };
    expect(exceptionsOfRule('b.example', rule)).toEqual([
      { type: 'entity', pattern: 'b.example', entity: 'y', on: false },
      { type: 'entity', pattern: 'b.example', entity: 'x', on: true },
    ]);
  });
});
