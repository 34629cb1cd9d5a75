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

/** So many places back are remembered. */
const back = 30
const headings = '[data-lands]:not(main), h2'
/** What a keyboard stops at. */
const stops = 'button, input, select, a, summary'

/**
 * Whoever works with keys goes on, wherever that is: when what has the focus is taken away or can't be pressed any more,
 * focus goes to the heading of what has come, or to its neighbour, or back to where it was before. Screens that know
 * better come first (`arriving`, `landing`).
 */
export function goingOn(root: HTMLElement): () => void {
  let been: { node: Element; within: Element[] }[] = []
  let come: Element[] = []
  let timer: ReturnType<typeof setTimeout> | undefined

  const remember = ({ target }: FocusEvent) => {
    if (!(target instanceof Element) || target.matches('body, main')) return
    const within: Element[] = []
    for (let part = target.parentElement; part && part !== root; part = part.parentElement) within.push(part)
    been = [{ node: target, within }, ...been.filter(({ node }) => node !== target)].slice(0, back)
  }

  /** Where to go on from: what is best comes first. */
  function* places(): Generator<Element | null | undefined> {
    const [gone, ...before] = been
    if (gone?.node.matches(':disabled')) yield* gone.node.parentElement?.querySelectorAll(stops) ?? []
    for (const part of come) yield* part.matches(headings) ? [part] : part.querySelectorAll(headings)
    for (const part of gone?.within ?? []) if (part.isConnected && !part.matches('main')) yield* part.querySelectorAll(headings)
    for (const { node } of before) yield node
    yield* root.querySelectorAll(headings)
    yield root.querySelector('main')
  }

  const look = () => {
    // What is on its way is waited for.
    if (root.querySelector('[aria-busy="true"]')) return
    const gone = been[0]
    // Whoever clicked at nothing meant it so.
    if (gone && lost() && !there(gone.node)) {
      for (const place of places()) {
        if (!place?.isConnected || !there(place)) continue
        if (!place.matches(stops)) place.tabIndex = -1
        place.focus({ preventScroll: true })
        break
      }
    }
    come = []
  }

  const changed = new MutationObserver((changes) => {
    come.push(...changes.flatMap(({ addedNodes }) => [...addedNodes].filter((node) => node instanceof Element)))
    clearTimeout(timer)
    // After those who know better.
    timer = setTimeout(() => (timer = setTimeout(look)))
  })
  document.addEventListener('focusin', remember)
  changed.observe(root, { childList: true, subtree: true, attributeFilter: ['disabled', 'hidden', 'class'] })
  return () => {
    clearTimeout(timer)
    changed.disconnect()
    document.removeEventListener('focusin', remember)
  }
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
