import { tick } from 'svelte'

/** Did what had the focus go away with it? The whole screen is no place to go on from. */
const lost = (): boolean => document.activeElement?.matches('body, main') ?? true

/** Is it drawn, and not put away for the moment? */
const seen = (node: Element): boolean => node.getClientRects().length > 0 && !node.closest('.away')

/** Can something be stopped at? */
const there = (node: Element | null): node is HTMLElement =>
  node instanceof HTMLElement && seen(node) && !node.matches(':disabled, body')

/**
 * Focus goes to what has just come, so that a keyboard goes on from there and a reader says what it is. When it goes,
 * focus is back where it was.
 */
export function arriving(node: HTMLElement): () => void {
  const before = document.activeElement
  node.tabIndex = -1
  node.focus({ preventScroll: true })
  return () => {
    void tick().then(() => {
      if (lost() && there(before)) before.focus({ preventScroll: true })
    })
  }
}

/** Once all is drawn, focus that was lost goes to the last thing in sight that is made for it (`data-lands`). */
export function landing(root: ParentNode | undefined): () => void {
  const timer = setTimeout(() => {
    if (!root || !lost()) return
    const place = [...root.querySelectorAll<HTMLElement>('[data-lands]')].findLast(there)
    place?.focus({ preventScroll: true })
  })
  return () => clearTimeout(timer)
}

/** The first button of the grid that is in sight, for a keyboard to go on to. */
export const firstOf = (grids: HTMLElement | undefined): HTMLElement | undefined => buttonsOf(grids)[0]

function buttonsOf(grids: HTMLElement | undefined): HTMLElement[] {
  const grid = [...(grids?.querySelectorAll('ul') ?? [])].find(seen)
  return [...(grid?.querySelectorAll('button') ?? [])]
}

/** Arrows go from button to button of a grid, as they lie. */
export function stepping(grids: HTMLElement): () => void {
  const step = (event: KeyboardEvent) => {
    if (!event.key.startsWith('Arrow') || event.ctrlKey || event.altKey || event.metaKey) return
    const buttons = buttonsOf(grids)
    const top = buttons[0]?.getBoundingClientRect().top
    const second = buttons.findIndex((one) => one.getBoundingClientRect().top !== top)
    const wide = second < 0 ? buttons.length : second
    const by = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -wide, ArrowDown: wide }[event.key] ?? 0
    const at = buttons.findIndex((one) => one === document.activeElement)
    const next = at < 0 ? buttons[0] : buttons[at + by]
    if (!next) return
    event.preventDefault()
    next.focus()
  }
  grids.addEventListener('keydown', step)
  return () => grids.removeEventListener('keydown', step)
}
