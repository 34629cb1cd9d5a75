// What was pressed last, where and when, by the page's own clock: a test is quicker than any hand, and two of its taps
// in one place, or on one button, would be one double tap.
const last = (window.pressedLast ??= (() => {
  const last = {};
  const button = (event) => event.target.closest?.('button') ?? null;
  addEventListener('pointerdown', ({ timeStamp, clientX, clientY }) => Object.assign(last, { at: timeStamp, clientX, clientY }), true);
  addEventListener('click', (event) => (last.of = button(event)), true);
  addEventListener('keydown', ({ timeStamp, key }) => Object.assign(last, { keyed: timeStamp, key }), true);
  // Also of a key whose other end the page keeps to itself.
  addEventListener('keyup', ({ timeStamp }) => (last.lifted = timeStamp), true);
  return last;
})());
/** Would a tap on it be the second half of one on another button, or on this one? The program's own guard, and a little. */
const hurried = (wanted) => {
  const { left, top, width, height } = wanted.getBoundingClientRect();
  const near = Math.hypot(left + width / 2 - last.clientX, top + height / 2 - last.clientY) <= 24;
  const same = last.of !== null && last.of === wanted;
  const guard = same && wanted.closest('[data-repeats]') ? 150 : 450;
  return (near || same) && performance.now() - last.at < guard;
};
/** An event that comes 200 ms after the first half, whenever the page is ready for it. */
const second = (event, first) => Object.defineProperty(event, 'timeStamp', { value: first + 200 });
