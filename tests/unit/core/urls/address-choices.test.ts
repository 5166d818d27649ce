import { describe, expect, test } from 'vitest';
import { choicesForAddress } from '../../../../src/core/urls/address-choices.ts';

describe('what a pasted address may mean', () => {
  test.each([
    ['https://www.Example.com/news/today?id=5#top', { site: 'example.com', page: 'example.com/news/today' }],
    ['http://example.com:8080/a', { site: 'example.com:8080', page: 'example.com:8080/a' }],
    ['example.com/?q=x', { site: 'example.com', page: 'example.com/' }],
    ['https://example.com/', { site: 'example.com', page: 'example.com/' }],
    ['https://example.com/#top', { site: 'example.com', page: 'example.com/' }],
    ['example.com/search?q=x', { site: 'example.com', page: 'example.com/search' }],
  ])('%s', (text, choices) => expect(choicesForAddress(text)).toEqual(choices));

  test.each([
    '',
    'nonsense here',
    'example.com',
    'https://example.com',
    'example.com/',
    'example.com/news',
    'https://example.com/news/*',
    '*.example.com/news?id=5',
    'file:///home/me/page.html',
  ])('%s is a pattern already, or none', (text) => expect(choicesForAddress(text)).toBeUndefined());
});
