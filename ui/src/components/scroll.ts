/** Shows a form from its beginning, wherever the one before was scrolled to. */
export function fromTheTop(node: Element): void {
  // In a low window the whole column scrolls.
  for (const part of [node.closest('.scroll'), node.closest('aside')]) part?.scrollTo(0, 0)
}

/** What scrolls and holds nothing to stop at is a stop itself, so that a keyboard scrolls it too. */
export function reachable(node: HTMLElement): () => void {
  const look = () => {
    const alone = node.scrollHeight > node.clientHeight && !node.querySelector('button, input, select, a')
    if (alone) node.tabIndex = 0
    else node.removeAttribute('tabindex')
  }
  const sized = new ResizeObserver(look)
  const changed = new MutationObserver(look)
  sized.observe(node)
  changed.observe(node, { childList: true, subtree: true, characterData: true })
  return () => {
    sized.disconnect()
    changed.disconnect()
  }
}

/** So many entries scroll well as they are. */
const few = 200

/**
 * Lets what is out of sight in a long list cost nothing (`.far` in lists.css). WebKit can leave blank what comes
 * into sight as the window or the letters change size, so that all is laid out anew then.
 */
export function longList(list: HTMLElement): () => void {
  let known = ''
  const settle = () => {
    const sizes = [innerWidth, innerHeight, getComputedStyle(document.documentElement).fontSize, list.childElementCount > few].join()
    if (sizes === known) return
    known = sizes
    list.classList.remove('far')
    if (list.childElementCount <= few) return
    requestAnimationFrame(() => requestAnimationFrame(() => list.classList.add('far')))
  }
  const sized = new ResizeObserver(settle)
  sized.observe(list)
  return () => sized.disconnect()
}
