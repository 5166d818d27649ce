// What a static page cannot show: text that arrives late, text that changes, shadow trees and a dialog.
// All wording is in the page's templates, so both editions share this file.

/** @param {string} id */
const byId = (id) => document.getElementById(id);
/** @param {string} id */
const copyOf = (id) => byId(id).content.cloneNode(true);

for (const mode of ['open', 'closed']) {
  const root = byId(`shadow-${mode}`).attachShadow({ mode });
  root.append(copyOf(`shadow-${mode}-text`));
}

// Letters: three at a time, until none is left.
const letters = [...copyOf('more-comments').children];
const more = byId('more');
more.addEventListener('click', () => {
  byId('comments').append(...letters.splice(0, 3));
  if (letters.length > 0) return;
  more.disabled = true;
  more.textContent = more.dataset.done;
});

// News in brief: the same text node gets new words, as live tickers do.
const lines = [...copyOf('wire-lines').children].map((line) => line.textContent);
const wire = byId('ticker').firstChild;
let shown = 0;
const turn = () => {
  shown = (shown + 1) % lines.length;
  wire.data = lines[shown];
};

/** @type {ReturnType<typeof setInterval> | undefined} */
let timer;
const pause = byId('ticker-pause');
const run = (on) => {
  clearInterval(timer);
  timer = on ? setInterval(turn, 6000) : undefined;
  pause.textContent = on ? pause.dataset.pause : pause.dataset.play;
};
pause.addEventListener('click', () => run(timer === undefined));
byId('ticker-next').addEventListener('click', () => {
  run(false);
  turn();
});
run(!matchMedia('(prefers-reduced-motion: reduce)').matches);

const dialog = byId('dialog');
byId('open-dialog').addEventListener('click', () => dialog.showModal());
