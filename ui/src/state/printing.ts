import type { PaperSize } from '../backend/types/PaperSize'

/** Micrometres as style sheets take them. */
export const millimetres = (length: number): string => `${length / 1000}mm`

let rules: CSSStyleSheet | null = null

/**
 * Tells the printer the paper's size. The content security policy allows no style in the page, but one that is made
 * here; what else stands on a printed page is said in print.css.
 */
export function sized({ width, height }: PaperSize): void {
  if (!rules) {
    rules = new CSSStyleSheet()
    document.adoptedStyleSheets.push(rules)
  }
  const wide = millimetres(width)
  // WebKitGTK enlarges what is narrower than its sheet by a fifteenth: what is just as wide stays as it is.
  rules.replaceSync(
    `@page { size: ${wide} ${millimetres(height)}; margin: 0; } @media print { html { width: ${wide}; } }`,
  )
}
