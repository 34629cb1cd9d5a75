import { newId } from '../backend/ids'
import { returnMake, returnQuote } from '../backend/sales'
import { exchangeBegin } from '../backend/selling'
import type { Refund } from '../backend/types/Refund'
import type { Return } from '../backend/types/Return'
import type { Selling } from '../backend/types/Selling'
import type { SaleView } from '../backend/types/SaleView'
import { Latest } from './latest.svelte'
import { Task } from './task.svelte'

export const reasons: Return['reason'][] = ['returned', 'faulty', 'changed_mind', 'mistake']
export const ways: Return['means'][] = ['cash', 'yape', 'plin']

/** A return being filled in: what comes back of a sale, why, and how the money goes back. */
export class ReturnState {
  reason = $state<Return['reason']>('returned')
  means = $state<Return['means']>('cash')
  readonly sale: SaleView
  readonly refund = new Latest<Return, Refund>(returnQuote)
  readonly making = new Task()

  #counts = $state<Record<number, number>>({})
  readonly #id = newId()

  /** The money goes back as it came, unless told otherwise. */
  constructor(sale: SaleView) {
    this.sale = sale
    this.means = ways.find((way) => way === sale.means[0]) ?? 'cash'
  }

  /** How many of a line come back. */
  count = (place: number): number => this.#counts[place] ?? 0

  /** One more, or one less. */
  add(place: number, by: 1 | -1): void {
    this.#counts[place] = this.count(place) + by
    this.ask()
  }

  /** Asks what money goes back. */
  ask(): void {
    const request = this.#request()
    if (request.lines.length > 0) this.refund.ask(request)
    else this.refund.forget()
  }

  /** Opens a basket for what goes out in its place; undefined when it was refused. */
  exchange(): Promise<Selling | undefined> {
    return this.making.run(() => exchangeBegin(this.#request()))
  }

  /** Gives back; answers the sale as it stands then, or undefined when it was refused. */
  make(): Promise<SaleView | undefined> {
    return this.making.run(() => returnMake(this.#request()))
  }

  #request(): Return {
    const lines = this.sale.lines
      .map(({ place }) => ({ place, quantity: this.count(place) }))
      .filter((line) => line.quantity > 0)
    return { id: this.#id, sale: this.sale.sale, lines, means: this.means, reason: this.reason }
  }
}
