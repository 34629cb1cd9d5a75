/** One SVG element, as the core drew it: text in it is text and nothing else, and no part of it can run. */
export function drawing(svg: string): Node | null {
  const root = new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement
  return root instanceof SVGSVGElement ? document.adoptNode(root) : null
}
