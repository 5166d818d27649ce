/** Repeated changes of a page with many names. The functions run in the page. */

/** Defines `benchGrowth(change, times)` in the page. It makes a change so many times, once per frame, and resolves after the last. */
export function setUpGrowth(): void {
  const names = () => document.querySelector('#names') ?? document.body;
  const firstText = () => {
    const node = document.createTreeWalker(names(), NodeFilter.SHOW_TEXT).nextNode();
    if (!(node instanceof Text)) throw new Error('There is no text.');
    return node;
  };
  const insertAt = (share: number) => {
    const text = firstText();
    const at = Math.floor(text.length * share);
    text.insertData(text.data.lastIndexOf(' ', at) + 1, 'word ');
  };
  const line = () => {
    const added = document.createElement('p');
    added.textContent = 'one more TikTok';
    return added;
  };
  const changes: Record<string, (nth: number) => void> = {
    editFront: () => insertAt(0),
    editMiddle: () => insertAt(0.5),
    editEnd: () => insertAt(1),
    removeFirst: () => names().firstElementChild?.remove(),
    removeLast: () => names().lastElementChild?.remove(),
    addFirst: () => names().prepend(line()),
    addLast: () => names().append(line()),
    flipClass: (nth) => document.body.classList.toggle('flipped', nth % 2 === 0),
    flipColour: (nth) => document.documentElement.setAttribute('data-theme', String(nth)),
    hide: (nth) => Object.assign(names(), { hidden: nth % 2 === 0 }),
    select: (nth) => {
      const [first] = names().children;
      if (nth % 2 === 0 && first) getSelection()?.selectAllChildren(nth % 4 === 0 ? names() : first);
      else getSelection()?.removeAllRanges();
    },
    type: () => {
      const field = document.querySelector('#field');
      const text = field?.firstChild;
      if (text instanceof Text) text.appendData('a');
    },
    rotate: () => {
      const { firstElementChild } = names();
      if (firstElementChild) names().append(firstElementChild);
    },
    route: (nth) => {
      history.pushState(null, '', `?${nth}`);
    },
  };
  const nextFrame = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
  const benchGrowth = async (change: string, times: number) => {
    for (let nth = 0; nth < times; nth++) {
      changes[change]?.(nth);
      await nextFrame();
    }
  };
  Object.assign(globalThis, { benchGrowth });
}
