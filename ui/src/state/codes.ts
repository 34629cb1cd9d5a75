import type { Tile } from '../backend/types/Tile'
import type { Reader, Restore } from './scanner'
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
 * so does one at a scanner's pace, in a field or in figures as well; an amount is ended, and no more; whatever else is a code that no product has, which is said, and things stand as they
 * stood before it.
 */
export class Codes implements Reader {
  readonly #till: Till

  constructor(till: Till) {
    this.#till = till
  }

  begins(): Restore {
    this.#till.unknown = null
    return this.#till.figures?.kept() ?? (() => {})
  }

  ends(typed: string, restore: Restore): boolean {
    const { paying, figures } = this.#till
    const code = plain(typed)
    const tile = this.#having(code)
    if (figures?.isAmount(code, tile !== undefined)) return true
    if (tile) this.#add(tile, restore)
    else if (/^\D$/.test(code)) return false
    else if (!paying || !means.test(code)) this.#unknown(typed, restore)
    return true
  }

  scanned(code: string, restore: Restore): boolean {
    const tile = this.#having(plain(code))
    if (tile) this.#add(tile, restore)
    return tile !== undefined
  }

  #having = (code: string): Tile | undefined => this.#till.tiles.find(({ sku }) => plain(sku) === code)

  #add(tile: Tile, restore: Restore): void {
    // First: a field that goes with the payment must not bring it back.
    restore()
    if (this.#till.paying) this.#till.back()
    this.#till.tap(tile)
  }

  #unknown(code: string, restore: Restore): void {
    restore()
    this.#till.unknown = code
  }
}
