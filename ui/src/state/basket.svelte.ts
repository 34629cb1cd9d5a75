import { asFailure } from '../backend/call'
import type { Basket } from '../backend/types/Basket'
import type { Failure } from '../backend/types/Failure'
import type { Payment } from '../backend/types/Payment'
import type { Quote } from '../backend/types/Quote'

const nothing: Payment = { pieces: [], exact: false, wallets: [] }

/**
 * The open basket. Taps change what is wanted; the core prices it, one request at a time and always the newest
 * state, so that the last tap wins however slow the answers are.
 */
export class BasketState {
  /** The newest answer, shown as it is. */
  quote = $state.raw() as Quote
  /** Is an answer still to come? */
  waiting = $state(false)
  failure = $state.raw<Failure | null>(null)
  /** While the sale is being made: a late tap must not reach the next basket. */
  held = false

  #wanted: Basket
  #underWay: Promise<void> | null = null
  readonly #price: (basket: Basket) => Promise<Quote>

  constructor(quote: Quote, price: (basket: Basket) => Promise<Quote>) {
    this.quote = quote
    this.#wanted = basketOf(quote)
    this.#price = price
  }

  /** One more, or one less, of a product; none left takes the line away. A changed basket is offered anew. */
  add(product: string, by: 1 | -1): void {
    const lines = this.#wanted.lines.map((line) =>
      line.product === product ? { ...line, quantity: line.quantity + by } : line,
    )
    if (by > 0 && !lines.some((line) => line.product === product)) lines.push({ product, quantity: 1 })
    this.#want({ lines: lines.filter((line) => line.quantity > 0), payment: nothing })
  }

  /** Takes every line away. */
  empty(): void {
    this.#want({ lines: [], payment: nothing })
  }

  /** What the customer offers, from what she has offered so far. */
  offer(change: (payment: Payment) => Payment): void {
    this.#want({ ...this.#wanted, payment: change(this.#wanted.payment) })
  }

  /** Forgets what was offered, if anything was. */
  offerNothing(): void {
    const { pieces, exact, wallets } = this.#wanted.payment
    if (pieces.length > 0 || exact || wallets.length > 0) this.offer(() => nothing)
  }

  /** Waits until the newest state is answered. */
  async settled(): Promise<void> {
    await this.#underWay
  }

  #want(basket: Basket): void {
    if (this.held) return
    this.#wanted = basket
    this.failure = null
    this.#underWay ??= this.#ask()
  }

  async #ask(): Promise<void> {
    this.waiting = true
    let asked: Basket | null = null
    while (asked !== this.#wanted) {
      asked = this.#wanted
      try {
        this.quote = await this.#price(asked)
      } catch (error) {
        // A newer state may mend it; else the basket stands as the core last knew it.
        if (asked !== this.#wanted) continue
        this.failure = asFailure(error)
        this.#wanted = asked = basketOf(this.quote)
      }
    }
    this.waiting = false
    this.#underWay = null
  }
}

function basketOf(quote: Quote): Basket {
  const lines = quote.lines.map(({ product, quantity }) => ({ product, quantity }))
  return { lines, payment: quote.payment }
}
