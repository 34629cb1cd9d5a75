import { asFailure } from '../backend/call'
import { newId } from '../backend/ids'
import type { Basket } from '../backend/types/Basket'
import type { BasketLine } from '../backend/types/BasketLine'
import type { Failure } from '../backend/types/Failure'
import type { Markdown } from '../backend/types/Markdown'
import type { Payment } from '../backend/types/Payment'
import type { Purpose } from '../backend/types/Purpose'
import type { Quote } from '../backend/types/Quote'

/** A basket as it was before somebody emptied it. */
export interface Emptied extends Pick<Basket, 'lines' | 'markdown' | 'purpose'> {
  /** What it came to. */
  total: string
}

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
  /** What was emptied just now, until something is in it again. */
  emptied = $state.raw<Emptied | null>(null)
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

  /** What is picked up stands as it was agreed: nothing goes in with it, and that is said. */
  takesMore(): boolean {
    if (this.#wanted.purpose.kind !== 'pickup') return true
    this.failure = { code: 'pickup-agreed', args: {}, refused: true }
    return false
  }

  /** One more of a product, on its plain line: the one with nothing asked of it. Answers which that is, if any. */
  add(product: string): string | null {
    if (!this.takesMore()) return null
    const plain = this.#wanted.lines.find((line) => line.product === product && isPlain(line))
    const line = plain?.line ?? newId()
    if (plain) this.step(line, 1)
    else this.append({ ...nothingAsked, line, product, quantity: 1 })
    return line
  }

  /** A line as it was filled in. */
  append(line: BasketLine): void {
    if (!this.takesMore()) return
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
  markdown(markdown: Markdown | null): Promise<boolean> {
    this.#want({ markdown })
    return this.accepted()
  }

  /** Waits until the newest state is answered: is it as it was wanted? */
  async accepted(): Promise<boolean> {
    await this.settled()
    return this.failure === null
  }

  /** What it will become. */
  become(purpose: Purpose): void {
    this.#want({ purpose })
  }

  /** Takes everything away; what it was to become, too. Until something else goes in it can be had back. */
  empty(): void {
    const { lines, markdown, purpose } = this.#wanted
    if (this.held || (lines.length === 0 && purpose.kind === 'sale')) return
    const total = this.quote.total.text
    this.#want({ lines: [], markdown: null, purpose: { kind: 'sale' } })
    this.emptied = { lines, markdown, purpose, total }
  }

  /** Has what was emptied back, as it was. */
  recover(): void {
    if (!this.emptied || this.#wanted.lines.length > 0) return
    const { lines, markdown, purpose } = this.emptied
    this.#want({ lines, markdown, purpose })
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
        // With the answer, not with the tap: what is on the screen changes once for each tap.
        if (asked === this.#wanted && asked.lines.length > 0) this.emptied = null
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
