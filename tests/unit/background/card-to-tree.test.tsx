import { Component, type ComponentChildren, h } from 'preact';
import { describe, expect, test } from 'vitest';
import { toTree, toTrees } from '../../../src/background/card/card-to-tree.ts';

const Bold = ({ children }: { children?: ComponentChildren }) => <b>{children}</b>;
const Two = () => (
  <>
    <li>one</li>
    <li>two</li>
  </>
);

describe('a tree of components', () => {
  test('has what they show, without the components', () => {
    expect(
      toTree(
        <ul class="list">
          <Two />
          {[3, 'four'].map((item) => (
            <li key={`k${item}`}>
              <Bold>{item}</Bold>!
            </li>
          ))}
        </ul>,
      ),
    ).toEqual({
      tag: 'ul',
      key: '',
      attributes: { class: 'list' },
      children: [
        { tag: 'li', key: 'li:0', attributes: {}, children: ['one'] },
        { tag: 'li', key: 'li:1', attributes: {}, children: ['two'] },
        ...['3', 'four'].map((item) => ({
          tag: 'li',
          key: `k${item}`,
          attributes: {},
          children: [{ tag: 'b', key: 'b:0', attributes: {}, children: [item] }, '!'],
        })),
      ],
    });
  });

  test('has the key of a component that shows one element', () => {
    expect(toTree(<Bold key="mine">x</Bold>).key).toBe('mine');
    expect(toTrees(<Two key="mine" />)).toMatchObject([{ key: '' }, { key: '' }]);
  });

  test('leaves out what shows nothing, but says no to assistive technology', () => {
    const attributes = { class: undefined, hidden: false, 'aria-expanded': false, tabindex: -1 };
    const tree = toTree(h('button', attributes, null, false, undefined, 0));
    expect(tree).toMatchObject({ attributes: { 'aria-expanded': 'false', tabindex: '-1' }, children: ['0'] });
    expect(Object.keys(tree.attributes)).toEqual(['aria-expanded', 'tabindex']);
  });

  test('carries what a button does, and when something shows, apart from attributes', () => {
    const more = {
      command: { type: 'hover-event', event: 'pinned' },
      when: { what: 'pinned', holds: false },
    };
    expect(toTree(h('button', more))).toEqual({
      tag: 'button',
      key: '',
      attributes: {},
      children: [],
      ...more,
    });
  });

  test('is one element, of functions', () => {
    expect(() => toTree(<Two />)).toThrow(TypeError);
    expect(() => toTree('text')).toThrow(TypeError);
    class Old extends Component {
      override render() {
        return <p />;
      }
    }
    expect(() => toTree(<Old />)).toThrow(TypeError);
  });
});
