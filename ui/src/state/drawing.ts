let drawn = 0

/**
 * One SVG element, as the core drew it: text in it is text and nothing else, and no part of it can run. Its inner names
 * get a number of their own: the same pictogram may stand in another drawing that is put away, and colours looked up
 * there are not seen.
 */
export function drawing(svg: string): Node | null {
  const root = new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement
  if (!(root instanceof SVGSVGElement)) return null
  const own = `-${++drawn}`
  for (const named of root.querySelectorAll('[id]')) named.id += own
  for (const element of root.querySelectorAll('*')) {
    for (const { name, value } of [...element.attributes]) {
      if (name.endsWith('href') && value.startsWith('#')) element.setAttribute(name, value + own)
      else if (value.startsWith('url(#')) element.setAttribute(name, value.replace(')', `${own})`))
    }
  }
  return document.adoptNode(root)
}
