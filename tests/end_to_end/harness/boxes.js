// What a ruler would find wrong with the screen as it is, once it is drawn. Answers a list of sentences.
const [done] = arguments;
const measure = () => {
// What is only read aloud, and a watermark that the edges cut, are not looked at.
const shown = (element) => {
  const { width, height } = element.getBoundingClientRect();
  return width > 0 && height > 0 && element.checkVisibility({ visibilityProperty: true }) && !element.closest('.hidden-words, [hidden], .mark');
};
const name = (element) =>
  element.dataset.testid ?? `${element.tagName.toLowerCase()}.${[...element.classList].filter((one) => !one.startsWith('svelte-')).join('.')} «${element.textContent.trim().slice(0, 30)}»`;
const all = (selector) => [...document.querySelectorAll(selector)].filter(shown);
const faults = [];
const check = (holds, sentence) => holds || faults.push(sentence);

const targets = all('button, input, select, textarea, a[href], label.button, summary, [role="button"]');
for (const target of targets) {
  const { width, height } = target.getBoundingClientRect();
  const { top, bottom } = target.getBoundingClientRect();
  const inView = top >= 0 && bottom <= innerHeight;
  check(!inView || target.checkVisibility({ contentVisibilityAuto: true }), `${name(target)} is left blank`);
  check(width > 47.5 && height > 47.5, `${name(target)} is ${width.toFixed()} x ${height.toFixed()}: a finger needs 48 x 48`);
}

const page = document.documentElement;
check(page.scrollWidth <= innerWidth, `the page is ${page.scrollWidth} wide in a window of ${innerWidth}`);
const scrolls = (element) => /auto|scroll/.test(getComputedStyle(element).overflowY);
const parents = function* (element) {
  for (let at = element.parentElement; at; at = at.parentElement) yield at;
};
for (const element of all('#app *')) {
  const style = getComputedStyle(element);
  const box = element.getBoundingClientRect();
  const wide = element.scrollWidth - element.clientWidth;
  if (scrolls(element)) {
    check(wide <= 1, `${name(element)} scrolls sideways by ${wide}`);
    // A field scrolls what is typed into it.
  } else if (!element.matches('input') && style.display !== 'inline' && style.overflowX === 'visible' && element.clientWidth > 0) {
    check(wide <= 1, `${name(element)} is too narrow for its text by ${wide}`);
  }
  check(box.right <= innerWidth + 1 && box.left >= -1, `${name(element)} is cut off at the side`);
  if (box.bottom > innerHeight + 1) {
    check([...parents(element)].some(scrolls), `${name(element)} is cut off below and nothing scrolls to it`);
  }
}
// The hour stands last in its line: a clock that is cut off tells none.
for (const clock of all('[data-testid="clock"]')) {
  const { bottom } = clock.getBoundingClientRect();
  check(clock.scrollWidth <= clock.clientWidth + 1, `the clock is cut off by ${clock.scrollWidth - clock.clientWidth}`);
  check(bottom <= clock.closest('header').getBoundingClientRect().bottom, 'the clock reaches out of the header');
}
for (const target of targets.filter((target) => target.tagName === 'BUTTON' || target.tagName === 'LABEL')) {
  const tall = target.scrollHeight - target.clientHeight;
  check(tall <= 1, `${name(target)} is too low for its text by ${tall}`);
}

// What floats above the rest covers it on purpose.
const layer = (element) => [element, ...parents(element)].find((at) => /sticky|absolute|fixed/.test(getComputedStyle(at).position));
targets.forEach((one, place) => {
  const a = one.getBoundingClientRect();
  for (const other of targets.slice(place + 1)) {
    if (layer(one) !== layer(other)) continue;
    if ([...parents(one)].find(scrolls) !== [...parents(other)].find(scrolls)) continue;
    const b = other.getBoundingClientRect();
    const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
    const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
    check(across < 2 || down < 2, `${name(one)} and ${name(other)} lie one on the other`);
  }
});
return faults;
};

// Four frames: sizes are observed in one, and what they change is drawn in the next.
let frames = 4;
const wait = () => (frames-- > 0 ? requestAnimationFrame(wait) : done(measure()));
wait();
