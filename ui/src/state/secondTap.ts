/** Two presses that come so soon one after the other, in milliseconds, may be one double tap. */
const soon = 400
/** So soon one after the other, in milliseconds, two presses of one button are one. */
const again = 350
/** The same where two of one thing are rung up, and counted in sight: a finger that trembles is quicker than one that
 *  taps twice. */
const bounce = 120
/** So far apart, in CSS pixels, they are at one place. */
const near = 24

type Pointed = Pick<PointerEvent, 'timeStamp' | 'clientX' | 'clientY'>
type Keyed = Pick<KeyboardEvent, 'timeStamp' | 'key'>

/** What a hand did last: a finger or a mouse at a place, or a key, which may be held down since. */
type Done = Pointed | (Keyed & { held: boolean })

/**
 * The second half of a double tap presses what the first half has brought under the finger: another customer's basket,
 * the sale's end, the way back. It presses nothing. Nor does it press the same button once more: it would take one
 * note for two, or close what was just opened. Where two of one thing are rung up, two quick taps are two.
 */
export class SecondTap {
  #done: Done | null = null
  #before: { done: Done; of: unknown } | null = null
  /** Keys that are down. Not every web view tells a key that repeats from one that is pressed anew. */
  readonly #down = new Set<string>()

  /** A finger or a mouse button goes down. */
  pointer(event: Pointed): void {
    this.#done = event
  }

  /** A key goes down. Another one between two of the same: these are no double tap. */
  key({ timeStamp, key }: Keyed): void {
    this.#done = { timeStamp, key, held: this.#down.has(key) }
    this.#down.add(key)
    if (this.#before && !isSame(this.#before.done, this.#done)) this.#before = null
  }

  /** A key comes up; none: whatever is down is no longer known. */
  lift(key?: string): void {
    if (key === undefined) this.#down.clear()
    else this.#down.delete(key)
  }

  /** Something is pressed by what was done last; `null` is a key that presses nothing. Is it not meant?
   *  `apart`: two presses of the same that are further apart, in milliseconds, are two. */
  swallows(of: unknown, apart = 0): boolean {
    const [done, before] = [this.#done, this.#before]
    // What one and the same hand's movement presses besides comes from the page: a label's field, a script.
    if (!done || done === before?.done) return false
    const swallowed = before !== null && (before.of === of ? isAgain(before.done, done, apart) : isSecond(before.done, done))
    // A third tap is not meant for it either.
    this.#before = { done, of: swallowed ? before.of : of }
    return swallowed
  }
}

const isSame = (one: Done, other: Keyed): boolean => 'key' in one && one.key === other.key

const isAgain = (first: Done, second: Done, apart: number): boolean =>
  apart > 0 && (('key' in second && second.held) || second.timeStamp - first.timeStamp < apart)

/** How far apart two presses of this are two. Into a field a finger points as often as it likes. */
export function apart(pressed: Element): number {
  if (pressed.closest('[data-repeats]')) return bounce
  return pressed.matches('button, a, summary, label, input[type=checkbox], input[type=radio]') ? again : 0
}

function isSecond(first: Done, second: Done): boolean {
  if ('key' in second) {
    // A key held down is one press, however long.
    return isSame(first, second) && (second.held || second.timeStamp - first.timeStamp < soon)
  }
  if ('key' in first || second.timeStamp - first.timeStamp >= soon) return false
  return Math.hypot(second.clientX - first.clientX, second.clientY - first.clientY) <= near
}
