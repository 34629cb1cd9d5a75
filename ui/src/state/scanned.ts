import { plain } from './search'

/** A letter alone is a means, a few figures are an amount; whatever else may be a code. */
const noCode = /^(.|[\d.,]{0,3})$/
/** No cash received has so many figures. */
const figures = /^\d{8,}$/

/**
 * What was typed since the customer began to pay, or since something else was done. A scanner types wherever the focus
 * is and ends with Enter: a code must not become an amount, nor its letters a means, nor its Enter the end of the sale.
 */
export class Scanned {
  #typed = ''

  type(key: string): void {
    this.#typed += key
  }

  forget(): void {
    this.#typed = ''
  }

  /** What Enter ends: the one whose code it is, `unknown` for a code of nobody's, null for what was no code. */
  end<Item>(items: readonly Item[], codeOf: (item: Item) => string): Item | 'unknown' | null {
    const code = plain(this.#typed)
    this.forget()
    if (noCode.test(code)) return null
    const item = items.find((one) => plain(codeOf(one)) === code)
    return item ?? (figures.test(code) ? 'unknown' : null)
  }
}
