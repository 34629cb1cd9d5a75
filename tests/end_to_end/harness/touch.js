// A finger taps an element in its middle, and lets go. WebKitGTK's driver makes a mouse of a touch (it was tried:
// `pointerdown` says "mouse"), and a screen in memory has no touch device; so the page is given the very events that
// a browser makes of a tap, in their order, at whatever lies on top there. Answers what is in the way, or nothing.
const [name] = arguments;
const wanted = document.querySelector(`[data-testid="${name}"]`);
if (!wanted) return 'it is not there';
if (wanted.matches(':disabled')) return 'it is not enabled';
if (hurried(wanted)) return 'so soon, it would be a double tap';
wanted.scrollIntoView({ block: 'nearest' });
const { left, top, width, height } = wanted.getBoundingClientRect();
if (width < 47.5 || height < 47.5) return `it is ${width} x ${height}: too small for a finger`;
const [clientX, clientY] = [left + width / 2, top + height / 2];
const under = document.elementFromPoint(clientX, clientY);
if (!under || !wanted.contains(under)) return `${under?.outerHTML.slice(0, 80)} lies on it`;

const at = { bubbles: true, cancelable: true, composed: true, clientX, clientY, view: window };
const finger = { ...at, pointerId: 7, pointerType: 'touch', isPrimary: true, width: 30, height: 30 };
const point = (type, init) => under.dispatchEvent(new PointerEvent(type, { ...finger, ...init }));
// Its list of contacts can't be made here; nobody in the window reads one.
const touch = (type) => under.dispatchEvent(new TouchEvent(type, at));
point('pointerover', {});
point('pointerdown', { buttons: 1, pressure: 0.5 });
const began = touch('touchstart');
point('pointerup', {});
point('pointerout', {});
// Whoever takes a touch for herself gets nothing made of it.
if (!touch('touchend') || !began) return null;
for (const type of ['mousemove', 'mousedown', 'mouseup']) under.dispatchEvent(new MouseEvent(type, { ...at, detail: 1 }));
point('click', { detail: 1 });
return null;
