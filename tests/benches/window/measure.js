// Does one thing so many times, and answers how long each took, in milliseconds. The page's clock counts whole ones.
const [what, times, done] = arguments;
const one = (name) => document.querySelector(`[data-testid="${name}"]`);
const total = () => one('total')?.textContent;

/** What is to be done as the next frame begins, before anything that the page does in it. */
const begins = (window.frameBegins ??= []);
if (!window.frameBegins.watched) {
  begins.watched = true;
  const next = window.requestAnimationFrame.bind(window);
  window.requestAnimationFrame = (work) =>
    next((time) => {
      for (const one of begins.splice(0)) one();
      work(time);
    });
}

/**
 * The time when the next frame has been painted: a timer set in it runs just after that. It is set before the page's
 * own, which already make what the frame after that shows.
 */
const painted = () =>
  new Promise((next) => {
    begins.push(() => setTimeout(() => next(performance.now())));
    window.requestAnimationFrame(() => {});
  });

/** Once the page is so, at the very change that makes it so. */
const until = (holds) =>
  new Promise((next) => {
    if (holds()) return next();
    const observer = new MutationObserver(() => {
      if (!holds()) return;
      observer.disconnect();
      next();
    });
    observer.observe(document.body, { subtree: true, childList: true, characterData: true, attributes: true });
  });

/** A hand taps what has been painted; not always at the same moment of a frame. */
const pause = (nth) => new Promise((next) => setTimeout(next, 60 + ((nth * 7) % 23)));

const tap = (button) => button.click();
/** Of the first ten. */
const tile = (nth) => document.querySelectorAll('[data-testid="tiles"] [data-testid^="tile-M"]')[nth % 10];

const add = async (nth) => {
  const [before, wanted] = [total(), tile(nth)];
  const began = performance.now();
  tap(wanted);
  await until(() => total() !== before);
  return (await painted()) - began;
};

const empty = async () => {
  const before = total();
  if (one('charge').disabled) return;
  tap(one('basket-empty'));
  await until(() => total() !== before && one('charge').disabled);
  await pause(0);
};

/** From «Listo» until the page is so, and painted. */
const finish = async (nth, holds) => {
  await empty();
  await add(nth);
  await pause(nth);
  tap(one('charge'));
  await until(() => one('exact'));
  tap(one('exact'));
  await until(() => !one('finish').disabled);
  await pause(nth);
  const began = performance.now();
  tap(one('finish'));
  await until(holds);
  return (await painted()) - began;
};

const ways = {
  frame: async (nth) => {
    const began = performance.now();
    one('total').style.color = nth % 2 ? 'black' : 'maroon';
    return (await painted()) - began;
  },
  window: async (nth) => {
    const began = performance.now();
    document.body.style.background = nth % 2 ? 'white' : 'linen';
    return (await painted()) - began;
  },
  command: async () => {
    const began = performance.now();
    await window.__TAURI_INTERNALS__.invoke('clock');
    return performance.now() - began;
  },
  add: async (nth) => {
    if (nth % 10 === 0) await empty();
    return add(nth);
  },
  finish: (nth) => finish(nth, () => one('sold')),
  next: (nth) => finish(nth, () => !one('due')),
};

/** A screenful further down, and from the end to the start again. */
ways.scroll = async () => {
  const tiles = one('tiles');
  const began = performance.now();
  const end = tiles.scrollTop + tiles.clientHeight >= tiles.scrollHeight - 1;
  tiles.scrollTop = end ? 0 : tiles.scrollTop + tiles.clientHeight;
  return (await painted()) - began;
};

/** A code is there all at once, as by a scanner, and is gone again: other tiles are there. */
ways.search = async () => {
  const field = one('search');
  const first = () => document.querySelector('[data-testid="tiles"] [data-testid^="tile-M"]')?.dataset.testid;
  const before = first();
  const began = performance.now();
  field.value = field.value === '' ? 'm0042' : '';
  field.dispatchEvent(new Event('input', { bubbles: true }));
  await until(() => first() !== before);
  return (await painted()) - began;
};

const all = async () => {
  const taken = [];
  for (let nth = 0; nth < times; nth++) {
    await pause(nth);
    taken.push(await ways[what](nth));
  }
  return taken;
};
all().then(done, (error) => done(`${error}`));
