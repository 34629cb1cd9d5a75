import { inSight, type Placed, type Slice } from './inSight'

/** As much as a first look holds, until the grid itself has been looked at. */
const unseen: Placed = { columns: 1, pitch: 1, top: 0, height: 30 }

/**
 * Which entries of a long grid of equal rows are drawn. Two thousand tiles in the page made every tap wait for them,
 * seen or not. The browser lays the grid out as its style says; only what is far out of sight is left out.
 */
export class RowsInSight {
  #placed = $state.raw(unseen)
  readonly #count: () => number

  /** Of so many entries. */
  constructor(count: () => number) {
    this.#count = count
  }

  get slice(): Slice {
    return inSight(this.#count(), this.#placed)
  }

  /** Follows the grid: as it is scrolled, and as the window or the letters change size. */
  watch = (grid: HTMLElement): (() => void) => {
    const look = () => {
      const tops = Array.from(grid.children, (entry) => entry.getBoundingClientRect().top)
      const [first = 0] = tops
      // Where the second row begins; one row alone tells nothing new, and leaves nothing out.
      const second = tops.findIndex((top) => top > first)
      const next = tops[second]
      const rows = next === undefined ? {} : { columns: second, pitch: next - first }
      this.#placed = { ...this.#placed, ...rows, top: grid.getBoundingClientRect().top, height: innerHeight }
    }
    const sized = new ResizeObserver(look)
    sized.observe(grid)
    // Whatever scrolls it: scrolling does not bubble.
    document.addEventListener('scroll', look, { capture: true, passive: true })
    return () => {
      sized.disconnect()
      document.removeEventListener('scroll', look, { capture: true })
    }
  }
}
