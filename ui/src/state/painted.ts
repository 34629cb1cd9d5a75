/** Waits until what has just changed is painted. A window out of sight paints nothing, and waits until it is seen. */
export const painted = (): Promise<void> =>
  new Promise((next) => requestAnimationFrame(() => setTimeout(next)))
