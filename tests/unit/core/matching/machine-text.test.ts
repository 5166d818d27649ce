import { describe, expect, test } from 'vitest';
import { MACHINE_RULES } from '../../../../src/core/matching/machine-text-rules.ts';
import { compileRejectionRules } from '../../../../src/core/matching/rejection-rules.ts';

const isMachineText = compileRejectionRules(MACHINE_RULES);

/** The verdicts on the name in brackets: by itself, in an English sentence, and in Chinese text without spaces. */
function verdicts(marked: string): boolean[] {
  return [marked, `We saw ${marked} yesterday.`, `看${marked}。`].map((text) => {
    const start = text.indexOf('⟦');
    const end = text.indexOf('⟧') - 1;
    return isMachineText(text.replace(/[⟦⟧]/g, ''), start, end);
  });
}

const MACHINE = {
  addresses: [
    'https://⟦acme⟧.com',
    'https://⟦Acme⟧.com/a',
    'http://x.org/⟦acme⟧',
    'https://x.org/news,⟦acme⟧-ban,12.html',
    'www.⟦acme⟧.com',
    'WWW.⟦ACME⟧.COM',
    '⟦acme⟧.com',
    '⟦Acme⟧.com',
    '⟦acme⟧.рф',
    'm.⟦acme⟧.com/v',
    'x.org/⟦acme⟧',
    'x.org/?q=⟦Acme⟧',
    'x.org/a#⟦acme⟧',
    'utm=⟦acme⟧&x=1',
    '⟦acme⟧://open',
    'ann@⟦acme⟧.example',
    '⟦acme⟧@x.example',
    'ann.lee+⟦acme⟧@x.example',
    'urn:⟦acme⟧:x',
  ],
  paths: [
    'C:\\⟦Acme⟧',
    'C:\\Program Files\\⟦Acme⟧ Office\\x',
    'C:\\Files\\Old ⟦Acme⟧ Data\\x',
    '\\\\server\\⟦Acme⟧',
    '~/⟦acme⟧',
    '~/Library/Application Support/⟦Acme⟧',
    '/opt/⟦acme⟧/bin',
    './⟦acme⟧/',
    'src/⟦Acme⟧.tsx',
    'Downloads/⟦Acme⟧',
    '⟦Acme⟧.exe',
    '⟦acme⟧-logo.png',
    'logo-⟦acme⟧.svg',
    'HKLM\\Software\\⟦Acme⟧',
  ],
  code: [
    '@⟦acme⟧/sdk',
    'com.⟦acme⟧.sdk',
    '⟦Acme⟧.Extensions.Http',
    '⟦Acme⟧.PowerTools',
    '⟦Acme⟧::Api',
    '⟦acme⟧->run',
    '⟦acme⟧.init()',
    '⟦acme⟧()',
    '⟦acme⟧==1.2',
    '⟦acme⟧@1.2.3',
    '⟦acme⟧-sdk',
    'fa-⟦acme⟧',
    'a-⟦acme⟧-c',
    '.⟦acme⟧-embed',
    '--⟦acme⟧',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: the text is meant
    '${⟦ACME⟧}',
    '$⟦ACMECORP⟧',
    '%⟦ACME⟧%',
    '"x": "⟦Acme⟧"',
    '"⟦acme⟧": {',
    "class='⟦acme⟧'",
    '<⟦acme⟧>',
    '</⟦acme⟧>',
    'npm install ⟦acme⟧',
    'docker pull ⟦acme⟧/x1',
    'the repository ⟦acme⟧/tool',
  ],
};

const PROSE = [
  '⟦Acme⟧',
  '⟦acme⟧',
  '⟦Acme⟧.',
  '⟦Acme⟧.Then',
  '⟦Acme⟧...and',
  'End.⟦Acme⟧',
  '1.⟦Acme⟧',
  '⟦Acme⟧.12',
  '⟦Acme⟧:then',
  '⟦Acme⟧/Other',
  'Other/⟦Acme⟧/Third',
  'other/⟦acme⟧',
  '(⟦Acme⟧)',
  '[⟦Acme⟧](https://x.org)',
  '“⟦Acme⟧”',
  '"⟦Acme⟧"',
  '«⟦Acme⟧»',
  '*⟦Acme⟧*',
  '⟦Acme⟧–Other',
  '⟦Acme⟧-',
  '⟦acme⟧-style',
  'anti-⟦acme⟧-ban',
  'US-⟦Acme⟧',
  '#⟦Acme⟧',
  '@⟦acme⟧',
  '$⟦ACME⟧',
  'NASDAQ:⟦ACME⟧',
  '⟦ACME⟧.O',
  '⟦Acme⟧&Co',
  '⟦Acme⟧+',
  '⟦Acme⟧™',
  'x.org, ⟦Acme⟧',
  'ann@x.example (⟦Acme⟧)',
  '~/x and ⟦Acme⟧',
];

describe.each(Object.entries(MACHINE))('%s', (_, texts) => {
  test.each(texts)('%s', (text) => expect(verdicts(text)).toEqual([true, true, true]));
});

describe('prose', () => {
  test.each(PROSE)('%s', (text) => expect(verdicts(text)).toEqual([false, false, false]));
});
