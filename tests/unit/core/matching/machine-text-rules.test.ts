import { describe, expect, test } from 'vitest';
import { MACHINE_RULES } from '../../../../src/core/matching/machine-text-rules.ts';
import { compileRejectionRules } from '../../../../src/core/matching/rejection-rules.ts';

const isMachineText = compileRejectionRules(MACHINE_RULES);

/** Whether the name in brackets stands in text for machines, alone and in the middle of a sentence. */
function verdicts(marked: string): boolean[] {
  return [marked, `We saw ${marked} yesterday.`].map((text) => {
    const start = text.indexOf('⟦');
    const end = text.indexOf('⟧') - 1;
    return isMachineText(text.replace(/[⟦⟧]/g, ''), start, end);
  });
}

/** By notation: texts that are written in it, and texts that only look a little like it. */
const NOTATIONS: Record<string, { machine: readonly string[]; prose: readonly string[] }> = {
  calls: {
    machine: ['⟦Acme⟧()', '⟦acme⟧()'],
    prose: ['⟦Acme⟧ calls f()'],
  },
  'beginnings of addresses': {
    machine: ['www.x.org,⟦acme⟧', 'WWW.x.org,⟦Acme⟧', 'ftp://x,⟦Acme⟧'],
    prose: ['https://x.org is where ⟦Acme⟧ lives', 'www.x.org is where ⟦Acme⟧ lives'],
  },
  templates: {
    machine: ['%{⟦Acme⟧}'],
    prose: ['%{5} more than ⟦Acme⟧'],
  },
  'quoted values': {
    machine: ['"x" : "⟦Acme⟧"', '"x":"⟦Acme⟧"', "x='⟦Acme⟧'", 'x = `⟦Acme⟧`'],
    prose: ['x="⟦Acme⟧ and more"', 'x="a" and "⟦Acme⟧"', 'He said "⟦Acme⟧"'],
  },
  comparisons: {
    machine: ["x == '⟦Acme⟧ Inc.'", 'x!="⟦Acme⟧ Inc."', "x === '⟦acme⟧ inc'"],
    prose: ["x is '⟦Acme⟧ Inc.'", '==⟦Acme⟧=='],
  },
  'attributes of several words': {
    machine: ['x="a ⟦acme⟧-b"', "x='⟦acme⟧-b c'"],
    prose: ['x="a ⟦Acme⟧-b"', 'x "a ⟦acme⟧-b"', 'x="a", ⟦acme⟧-b'],
  },
  'values of keys without quotes': {
    machine: ['{ x: "⟦acme⟧-b" }', "{a: 1, x: '⟦acme⟧'}"],
    prose: ['{ x: "⟦Acme⟧-b" }', 'then x: "⟦acme⟧-b"', '{ x: "⟦acme⟧ and b" }'],
  },
  declarations: {
    machine: ['var ⟦acme⟧ = 1', 'let ⟦acme⟧=1', 'const ⟦acmeWorks⟧ = 1'],
    prose: ['let ⟦acme⟧ be', 'outlet ⟦acme⟧ = 1', 'var ⟦Acme⟧ = 1'],
  },
  constructors: {
    machine: ['a = new ⟦Acme⟧(1, 2)', 'new ⟦acme⟧(b)'],
    prose: ['the new ⟦Acme⟧ (in town)', 'renew ⟦Acme⟧(1)'],
  },
  modules: {
    machine: [
      "require('⟦acme⟧')",
      'import("⟦acme⟧")',
      "import { ⟦Acme⟧ } from './acme'",
      'import { a, ⟦Acme⟧, b } from "c"',
    ],
    prose: ["require('⟦Acme⟧')", 'require "⟦acme⟧"', 'import { ⟦Acme⟧ } from home'],
  },
  'values of options': {
    machine: ['x --template ⟦acme⟧'],
    prose: ['x --template ⟦Acme⟧', 'x -- ⟦acme⟧', 'x--template ⟦acme⟧'],
  },
  'quoted keys': {
    machine: ['"⟦acme⟧" : 1', '"⟦acme⟧":1', '"⟦acme⟧": [1]', '"⟦acme⟧": null', '"⟦acme⟧": "x"'],
    prose: ['"⟦Acme⟧": 5', '"⟦acme⟧" is a word', '"⟦acme⟧" and "x": 1', '"our ⟦acme⟧": 5', '"⟦acme⟧": yes'],
  },
  tags: {
    machine: ['<⟦acme⟧ class="x" id=y-z/>', '</⟦acme⟧ >'],
    prose: ['<⟦Acme⟧>', 'press ⟦acme⟧ > next', '<b and ⟦acme⟧ > next', 'x <⟦acme⟧, then', 'x <⟦acme⟧, y> z'],
  },
  operators: {
    machine: ['⟦acme⟧!=1', '⟦acme⟧<=1', '⟦acme⟧>=1', '⟦acme⟧->x', '⟦acme⟧ === null', '⟦acme⟧ != 1'],
    prose: ['⟦Acme⟧->Other', '⟦acme⟧ x->y', '⟦acme⟧ += 1'],
  },
  commands: {
    machine: [
      'cd ⟦acme⟧',
      'pip install ⟦acme⟧',
      'pip3 install ⟦acme⟧',
      'npm  install ⟦acme⟧',
      'npm install  ⟦acme⟧',
      'npm install -g ⟦acme⟧',
      'npm install --global ⟦acme⟧',
      'git clone http://x.org/y ⟦acme⟧',
      'git clone https://x.org/y ⟦acme⟧',
      'npm install prefix=abc ⟦acme⟧',
      'docker run -d --rm --name ⟦acme⟧',
    ],
    prose: ['npm install ⟦Acme⟧', 'npm is what ⟦acme⟧ uses', 'x.npm install ⟦acme⟧', 'outgo ⟦acme⟧'],
  },
  'paths with spaces in their folders': {
    machine: ['C:\\Files\\Old ⟦Acme⟧ Data\\x', '\\\\server\\Old ⟦Acme⟧ Data\\x'],
    prose: [
      '⟦Acme⟧ Data\\x',
      'C:\\x, so ⟦Acme⟧ Data\\x',
      'in C:\\x ⟦Acme⟧ works',
      'in C:\\x ⟦Acme⟧ works, on D:\\x',
    ],
  },
  'mail addresses': {
    machine: [
      'ann@⟦Acme⟧',
      '7@⟦Acme⟧',
      'ann@xy-⟦Acme⟧',
      'ann@x7-⟦Acme⟧',
      '⟦Acme⟧-ab@x',
      '⟦Acme⟧-a7@x',
      '⟦Acme⟧@7',
    ],
    prose: ['ann@x–⟦Acme⟧', '@⟦Acme⟧', '⟦Acme⟧@', '⟦Acme⟧–ab@x'],
  },
  queries: {
    machine: ['q=ab-⟦Acme⟧', 'q=7-⟦Acme⟧', 'x?⟦Acme⟧', '⟦Acme⟧=x', '⟦Acme⟧&utm=1', '⟦Acme⟧&7=1'],
    prose: ['a=b–⟦Acme⟧', '⟦Acme⟧–x=1', '⟦Acme⟧–a&b=1', 'Really?⟦Acme⟧', 'Nadir&⟦Acme⟧'],
  },
  fragments: {
    machine: ['a#⟦Acme⟧', '7#⟦Acme⟧', 'x/#⟦Acme⟧'],
    prose: ['C#–⟦Acme⟧', '#⟦Acme⟧', '-#⟦Acme⟧'],
  },
  schemes: {
    machine: [
      'https://пример/⟦Acme⟧',
      'urn:⟦Acme⟧',
      'urn:isbn-⟦Acme⟧',
      'Foo::⟦Acme⟧',
      '⟦Acme⟧::x',
      '⟦acme⟧:latest',
    ],
    prose: ['return:⟦Acme⟧', 'a::b–⟦Acme⟧', '⟦acme⟧–x:y', '⟦acme⟧:Yes', '⟦Acme⟧:then'],
  },
  domains: {
    machine: [
      '⟦acme⟧.12',
      '⟦ACME⟧.COM',
      '⟦ACMECORP⟧.UK',
      '.⟦acme⟧',
      'x.my-⟦acme⟧',
      'ABC.⟦Acme⟧',
      'End.⟦acme⟧',
      'End.⟦Acme⟧/x',
      'End.⟦Acme⟧@x',
      'End.⟦Acme⟧_x',
    ],
    prose: [
      '⟦Acme⟧.12',
      '⟦ACME⟧.UK',
      '⟦Acme⟧.THE',
      '⟦deACME⟧.THE',
      '⟦ACMEs⟧.THE',
      '⟦deACMECORP⟧.UK',
      '⟦ACMECORPs⟧.UK',
      'End.⟦Acme⟧-x',
      '12.⟦Acme⟧',
      'z.B.⟦Acme⟧',
      'm.⟦Acme⟧',
      'a.b.⟦Acme⟧',
      'Конец.⟦Acme⟧',
    ],
  },
  namespaces: {
    machine: ['⟦Acme⟧.Extensions', '⟦Acme⟧.Api', 'System.⟦Acme⟧', '⟦Acme⟧.PowerTools', '⟦Acme⟧.Ab3'],
    prose: ['⟦Acme⟧.Apiary', '⟦Acme⟧.Then', 'Systemic.⟦Acme⟧'],
  },
  paths: {
    machine: [
      '(/aaa/⟦Acme⟧)',
      '(./aaa/⟦Acme⟧)',
      '(../aaa/⟦Acme⟧)',
      '(c:/aaa/⟦Acme⟧)',
      '(@aaa/⟦Acme⟧)',
      '@⟦Acme⟧/aaa',
      '/x/Big y/⟦Acme⟧',
      '~/x/Big y/⟦Acme⟧',
      './Big y/⟦Acme⟧',
      '../Big y/⟦Acme⟧',
      'c:/Big y/⟦Acme⟧',
      '/x/Big old y/⟦Acme⟧',
      '/x/Big  y/⟦Acme⟧',
      'xyz.org/⟦Acme⟧',
      'x/Downloads/⟦Acme⟧',
      'src/⟦Acme⟧',
      'xyz/12/⟦Acme⟧',
      '12/⟦Acme⟧/x',
      '⟦Acme⟧/x/12',
    ],
    prose: [
      '~/x and-⟦Acme⟧',
      '~/x said, ⟦Acme⟧/Other',
      '/x/a b c d e/⟦Acme⟧',

      'a.b/⟦Acme⟧',
      'xsrc/⟦Acme⟧',
      'srcx/⟦Acme⟧',
      '12/⟦Acme⟧',
      'x/12y/⟦Acme⟧',
      'x/y12/⟦Acme⟧',
      '⟦Acme⟧/x-y',
    ],
  },
  'names of repositories': {
    machine: [
      '⟦acme⟧/x-y',
      '⟦acme⟧/x7',
      '⟦acme⟧/',
      'xyz/⟦acme⟧-y',
      '⟦acme⟧/tool on git',
      'the GitHub ⟦acme⟧/tool',
      'the gitlab ⟦acme⟧/tool',
      'repo ⟦acme⟧/tool',
      'el repositorio ⟦acme⟧/tool',
      'hugging face ⟦acme⟧/tool',
      'huggingface ⟦acme⟧/tool',
      'le paquet ⟦acme⟧/tool',
      'les paquets ⟦acme⟧/tool',
      'репозиторий ⟦acme⟧/tool',
    ],
    prose: [
      'the repository ⟦Acme⟧/tool',
      'the package of ⟦acme⟧+ subscribers',
      'the package ⟦acme⟧/other’s',
      '⟦acme⟧/other',
      'reports ⟦acme⟧/other',
      'a prepackage ⟦acme⟧/other',
    ],
  },
  variables: {
    machine: ['%⟦Acme⟧', '$⟦ACMECORP⟧', '$⟦Acme⟧', '$⟦acme⟧'],
    prose: ['5%-⟦Acme⟧', '$5-⟦ACMECORP⟧', '$⟦ACME⟧'],
  },
  headers: {
    machine: ['X-⟦Acme⟧-Signature'],
    prose: ['AX-⟦Acme⟧-Signature', 'X-ray-⟦Acme⟧-x', 'X-⟦Acme⟧', 'X-⟦Acme⟧+a-b'],
  },
  options: {
    machine: ['--⟦acme⟧', '--with-⟦acme⟧', '--7-⟦acme⟧'],
    prose: ['--⟦Acme⟧', 'so--⟦acme⟧', '--x+⟦acme⟧'],
  },
  packages: {
    machine: [
      '⟦acme⟧-sdk',
      '#⟦acme⟧-sdk',
      '.⟦acme⟧-sdk',
      '@⟦acme⟧-sdk',
      '⟦acme⟧--sdk',
      'my--⟦acme⟧-x',
      'node-⟦acme⟧',
      '⟦acme⟧-client()',
      'ab-⟦acme⟧-cd',
      'ab-⟦acme⟧-cd()',
    ],
    prose: [
      '⟦Acme⟧-sdk',
      'Old-⟦acme⟧-sdk',
      'pro-⟦acme⟧-camp',
      '⟦acme⟧-user',
      'ab-⟦acme⟧-cd’s',
      '⟦acme⟧-sdkx',
    ],
  },
};

describe('text that is attached to a name', () => {
  const x = (count: number) => 'x'.repeat(count);

  test.each([
    ['signs of emphasis and quotes before it aside', '**⟦acme⟧-sdk', true],
    ['one such sign aside', "'⟦acme⟧-sdk", true],
    ['signs that end a sentence behind it aside', '⟦acme⟧-sdk?!', true],
    ['one such sign behind it aside', '⟦acme⟧-sdk.', true],
    ['256 characters before it', `urn:${x(251)}-⟦Acme⟧`, true],
    ['and no more', `urn:${x(252)}-⟦Acme⟧`, false],
    ['256 characters behind it', `⟦Acme⟧-${x(253)}@y`, true],
    ['and no more', `⟦Acme⟧-${x(254)}@y`, false],
    ['256 characters before it, across list separators', `www.${x(251)},⟦acme⟧`, true],
    ['and no more', `www.${x(260)},⟦acme⟧`, false],
    ['nothing over the edge of a block', 'x://y\0⟦Acme⟧', false],
    ['names in letters without capitals are not in small ones', 'x-y/⟦微软⟧', false],
  ])('%s', (_, text, expected) => expect(verdicts(text)).toEqual([expected, expected]));
});

describe.each(Object.entries(NOTATIONS))('%s', (_, { machine, prose }) => {
  test.each(machine)('%s', (text) => expect(verdicts(text)).toEqual([true, true]));
  test.each(prose)('but not %s', (text) => expect(verdicts(text)).toEqual([false, false]));
});
