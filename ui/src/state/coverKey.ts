/** What a press of Escape does by itself waits so long, in milliseconds, for a second one. */
const soon = 400

/**
 * Escape twice in a row hides the screen. The first of two that come quickly does nothing else: what was being done is
 * still there when the screen is shown again.
 */
export class CoverKey {
  #pressed = false
  #alone: (() => void) | null = null
  #timer: ReturnType<typeof setTimeout> | undefined

  /** Escape goes down; answers whether it is the second time. `alone` is what it does if it is not followed by one. */
  press(alone: () => void): boolean {
    const second = this.#pressed
    this.#pressed = !second
    clearTimeout(this.#timer)
    this.#alone = second ? null : alone
    if (!second) this.#timer = setTimeout(() => this.#act(), soon)
    return second
  }

  /** Something else is done: an Escape before it was one by itself. */
  other(): void {
    this.#pressed = false
    this.#act()
  }

  #act(): void {
    clearTimeout(this.#timer)
    const alone = this.#alone
    this.#alone = null
    alone?.()
  }
}
