import { asFailure } from '../backend/call'
import { newId } from '../backend/ids'
import type { Basket } from '../backend/types/Basket'
import type { BasketLine } from '../backend/types/BasketLine'
import type { Failure } from '../backend/types/Failure'
import type { Markdown } from '../backend/types/Markdown'
import type { Payment } from '../backend/types/Payment'
import type { Purpose } from '../backend/types/Purpose'
import type { Quote } from '../backend/types/Quote'

const nothing: Payment = { pieces: [], cash: '', exact: false, wallets: [] }

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
    this.#wanted = quote.basket
    this.#price = price
  }

  /** One more of a product, on its plain line: the one with nothing asked of it. Answers which that is. */
  add(product: string): string {
    const plain = this.#wanted.lines.find((line) => line.product === product && isPlain(line))
    const line = plain?.line ?? newId()
    if (plain) this.step(line, 1)
    else this.append({ ...nothingAsked, line, product, quantity: 1 })
    return line
  }

  /** A line as it was filled in. */
  append(line: BasketLine): void {
    this.#want({ lines: [...this.#wanted.lines, line] })
  }

  /** One more, or one less, on a line; none left takes it away. */
  step(line: string, by: 1 | -1): void {
    const quantity = this.line(line)?.quantity ?? 0
    this.change(line, { quantity: quantity + by })
  }

  /** Something else is asked of a line. */
  change(line: string, asked: Partial<BasketLine>): void {
    const lines = this.#wanted.lines.map((one) => (one.line === line ? { ...one, ...asked } : one))
    this.#want({ lines: lines.filter((one) => one.quantity > 0) })
  }

  /** All of it as wanted now; the quote may lag behind. */
  get wanted(): Basket {
    return this.#wanted
  }

  /** A line as wanted now. */
  line = (line: string): BasketLine | undefined => this.#wanted.lines.find((one) => one.line === line)

  /** Taken off the whole, or nothing. */
  markdown(markdown: Markdown | null): void {
    this.#want({ markdown })
  }

  /** What it will become. */
  become(purpose: Purpose): void {
    this.#want({ purpose })
  }

  /** Takes everything away; what it was to become, too. */
  empty(): void {
    this.#want({ lines: [], markdown: null, purpose: { kind: 'sale' } })
  }

  /** A newer answer that came another way. */
  answered(quote: Quote): void {
    this.quote = quote
    this.#wanted = quote.basket
  }

  /** What the customer offers, from what she has offered so far. */
  offer(change: (payment: Payment) => Payment): void {
    this.#want({ payment: change(this.#wanted.payment) })
  }

  /** Forgets what was offered, if anything was. */
  offerNothing(): void {
    const { pieces, cash, exact, wallets } = this.#wanted.payment
    if (pieces.length > 0 || cash !== '' || exact || wallets.length > 0) this.offer(() => nothing)
  }

  /** Waits until the newest state is answered. */
  async settled(): Promise<void> {
    await this.#underWay
  }

  /** A changed basket is offered anew. */
  #want(change: Partial<Basket>): void {
    if (this.held) return
    this.#wanted = { ...this.#wanted, payment: nothing, ...change }
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
        this.#wanted = asked = this.quote.basket
      }
    }
    this.waiting = false
    this.#underWay = null
  }
}

const nothingAsked = { price: null, extras: [], label: '', note: '', served_by: null, markdown: null }

/** Is nothing asked of a line but its product? */
function isPlain({ price, extras, label, note, served_by, markdown }: BasketLine): boolean {
  return price === null && extras.length === 0 && label + note === '' && served_by === null && markdown === null
}
