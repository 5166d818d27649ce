import { describe, expect, test } from 'vitest';
import { pseudo, pseudoText } from '../../tools/pseudo-language/pseudo.ts';

describe('pseudo-language', () => {
  test('brackets, accents and lengthens a text by 40 % or more', () => {
    expect(pseudoText('Undo')).toBe('[Ûñđö~~]');
    expect(pseudoText('All notes')).toBe('[Åļļ ñöţéš ~~~~]');
    const text = 'Every change holds at once, in all open tabs.';
    expect(pseudoText(text).length).toBeGreaterThanOrEqual(1.4 * text.length);
  });

  test('keeps placeholders and data', () => {
    expect(pseudoText('“{words}” on {site}')).toContain('“{words}” öñ {site}');
    expect(pseudoText('On example.com', ['example.com'])).toContain('Öñ example.com');
    expect(pseudoText('A (b)', ['(b)'])).toContain('Å (b)');
  });

  test('translates nested texts and what functions return, but not their arguments', () => {
    const english = {
      list: [{ title: 'One' }],
      site: (site: string) => `On ${site}`,
      notice: ({ name }: { name: string }) => ({ title: `${name} was not loaded` }),
      place: (pattern: string) => pattern,
      count: 3,
    };
    const translated: typeof english = Object(pseudo(english));
    expect(translated.list).toEqual([{ title: '[Öñé~~]' }]);
    expect(translated.site('example.com')).toContain('Öñ example.com');
    expect(translated.notice({ name: 'settings.json' }).title).toContain('settings.json ŵåš ñöţ ļöåđéđ');
    expect(translated.place('example.com')).toBe('example.com');
    expect(translated.count).toBe(3);
  });
});
