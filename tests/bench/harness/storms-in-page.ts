/** Busy pages: functions that run in a page and change it for a while, as scripts of websites do. */

/** How long a storm took and when it ended by the page's clock, in milliseconds. */
interface StormEnd {
  taken: number;
  end: number;
}

/** Defines `benchStorms` in the page: functions that take a duration in milliseconds and resolve with a `StormEnd`. */
export function setUpStorms(names: readonly string[]): void {
  const words = 'the quick brown fox jumps over a lazy dog and takes most of it to market'.split(' ');
  let at = 0;
  const nextWord = () => {
    at += 1;
    return (at % 40 === 0 ? names[(at / 40) % names.length] : words[(at * 7) % words.length]) ?? '';
  };
  const text = (length: number) => Array.from({ length }, nextWord).join(' ');
  /** Calls `step` repeatedly with the milliseconds since the start. Resolves right after the last call. */
  const repeat = (duration: number, pause: number | 'frame', step: (elapsed: number) => void) =>
    new Promise<StormEnd>((done) => {
      const start = performance.now();
      const next = () => {
        const elapsed = performance.now() - start;
        step(elapsed);
        const end = performance.now();
        if (end - start + (pause === 'frame' ? 0 : pause) >= duration) done({ taken: end - start, end });
        else if (pause === 'frame') requestAnimationFrame(next);
        else setTimeout(next, pause);
      };
      next();
    });
  const empty = (html: string) => {
    document.body.innerHTML = html;
    return document.body;
  };

  const storms = {
    /** A log to which a thousand nodes a second are appended, scrolled to its end. */
    append(duration: number) {
      const body = empty('');
      let appended = 0;
      return repeat(duration, 20, (elapsed) => {
        for (; appended < elapsed; appended += 1) {
          const line = document.createElement('p');
          line.textContent = text(12);
          body.append(line);
        }
        scrollTo(0, body.scrollHeight);
      });
    },

    /** A table of 10,000 rows that is sorted in place each second. */
    sort(duration: number) {
      const cells = Array.from(
        { length: 10_000 },
        (_, row) => `<tr><td>${(row * 7919) % 10_000}<td>${text(5)}`,
      );
      const [table] = empty(`<table>${cells.join('')}</table>`).querySelectorAll('tbody');
      let isUp = false;
      return repeat(duration, 1_000, () => {
        isUp = !isUp;
        const key = (row: Element) => Number(row.firstChild?.textContent) * (isUp ? 1 : -1);
        table?.append(...[...table.children].sort((a, b) => key(a) - key(b)));
      });
    },

    /** A chat that streams into one growing text, a letter every four milliseconds. */
    chat(duration: number) {
      const [message] = empty(`<div>${text(500)} </div>`).querySelectorAll('div');
      const node = message?.firstChild;
      if (!(node instanceof Text)) throw new Error('The message has no text.');
      let word = '';
      return repeat(duration, 4, () => {
        if (word === '') word = `${nextWord()} `;
        node.appendData(word.slice(0, 1));
        word = word.slice(1);
        scrollTo(0, document.body.scrollHeight);
      });
    },

    /** A list of which only the rows in view exist, filled anew as it is scrolled. */
    list(duration: number) {
      const items = Array.from({ length: 5_000 }, () => text(12));
      const rows = [...empty('<p></p>'.repeat(30)).querySelectorAll('p')];
      return repeat(duration, 'frame', (elapsed) => {
        const first = Math.floor(elapsed / 40);
        for (const [nth, row] of rows.entries()) row.textContent = items[first + nth] ?? '';
      });
    },
  };
  Object.assign(globalThis, { benchStorms: storms });
}

/**
 * Defines `benchUntilRight(start, patience)` in the page. It waits until every name in view is marked, and nothing else is. It resolves with the
 * milliseconds since `start`, the time of the last change by the page's clock, or with NaN after `patience` milliseconds.
 */
export function setUpUntilRight(names: readonly string[]): void {
  const pattern = new RegExp(names.join('|'), 'g');
  const isInView = (node: Text, start: number, end: number) => {
    const range = new Range();
    range.setStart(node, start);
    range.setEnd(node, end);
    const { top: above, bottom, width } = range.getBoundingClientRect();
    return width > 0 && bottom > 0 && above < innerHeight;
  };
  const areRight = () => {
    const marked = new Map<Node, Set<number>>();
    for (const [name, highlight] of CSS.highlights) {
      for (const { startContainer: node, startOffset, endOffset } of name.startsWith('context-notes')
        ? highlight
        : []) {
        if (!(node instanceof Text) || !node.isConnected) continue;
        if (!names.includes(node.data.slice(startOffset, endOffset))) return false;
        marked.set(node, (marked.get(node) ?? new Set()).add(startOffset));
      }
    }
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (!(node instanceof Text)) continue;
      for (const { 0: name, index } of node.data.matchAll(pattern))
        if (!marked.get(node)?.has(index) && isInView(node, index, index + name.length)) return false;
    }
    return true;
  };
  const untilRight = (start: number, patience: number) =>
    new Promise<number>((done) => {
      const look = () => {
        const elapsed = performance.now() - start;
        if (areRight()) done(elapsed);
        else if (elapsed > patience) done(Number.NaN);
        else requestAnimationFrame(look);
      };
      look();
    });
  Object.assign(globalThis, { benchUntilRight: untilRight });
}
