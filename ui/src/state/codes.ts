import type { Tile } from '../backend/types/Tile'
import type { Reader } from './scanner'
import { plain } from './search'

/** Where figures go that are typed at no field: the cash received, an open price. */
export interface Figures {
  /** As things stand; called, it makes them stand so again. */
  kept(): () => void
  /** Is this an amount, and no code? `known`: a product has it for its code. */
  isAmount(typed: string, known: boolean): boolean
}

/** The selling screen, as far as a code has to do with it. */
interface Till {
  readonly tiles: readonly Tile[]
  readonly paying: boolean
  readonly figures: Figures | null
  unknown: string | null
  tap(tile: Tile): void
  back(): void
}

/** The keys of payment: each alone does something. */
const means = /^[eypm=]+$/

/**
 * What is typed at no field of the selling screen and ended with Enter: a product's code adds it, wherever the sale is;
 * an amount is ended, and no more; whatever else is a code that no product has, which is said, and things stand as they
 * stood before it.
 */
export class Codes implements Reader {
  readonly #till: Till
  #restore: (() => void) | undefined

  constructor(till: Till) {
    this.#till = till
  }

  begins(): void {
    this.#till.unknown = null
    this.#restore = this.#till.figures?.kept()
  }

  ends(typed: string): boolean {
    const { tiles, paying, figures } = this.#till
    const code = plain(typed)
    const tile = tiles.find(({ sku }) => plain(sku) === code)
    if (figures?.isAmount(code, tile !== undefined)) return true
    if (tile) this.#add(tile)
    else if (/^\D$/.test(code)) return false
    else if (!paying || !means.test(code)) this.#unknown(typed)
    return true
  }

  #add(tile: Tile): void {
    if (this.#till.paying) this.#till.back()
    else this.#restore?.()
    this.#till.tap(tile)
  }

  #unknown(code: string): void {
    this.#restore?.()
    this.#till.unknown = code
  }
}
