/** Shows a form from its beginning, wherever the one before was scrolled to. */
export function fromTheTop(node: Element): void {
  node.closest('.scroll')?.scrollTo(0, 0)
}
