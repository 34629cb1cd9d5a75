import type { Amount } from '../backend/types/Amount'
import type { Basket } from '../backend/types/Basket'
import type { BasketLine } from '../backend/types/BasketLine'
import type { Quote } from '../backend/types/Quote'
import type { Selling } from '../backend/types/Selling'

const nothing: Amount = { centimos: 0, text: 'S/ 0.00', bare: '0.00' }

/** What a core might answer; these tests look at baskets, not at prices. */
export function quoteOf(basket: Basket, sale = 'sale-1'): Quote {
  const told = { name: '', pictogram: '', price: nothing, total: nothing, cautions: [], details: [], offs: [] }
  const lines = basket.lines.map(({ line, product, quantity }) => ({
    ...told,
    line,
    product,
    quantity,
    extras: [],
    servers: [],
    open_price: false,
  }))
  const { pieces, cash, exact, wallets } = basket.payment
  return {
    sale,
    number: '0001',
    lines,
    count: lines.length,
    total: nothing,
    rounding: nothing,
    due: nothing,
    yape: nothing,
    plin: nothing,
    cash_due: nothing,
    received: nothing,
    missing: nothing,
    change: nothing,
    change_pieces: [],
    count_from: '',
    count_to: '',
    ready: lines.length > 0 && (pieces.length > 0 || cash !== '' || exact || wallets.length > 0),
    basket,
    whole_off: null,
    asked: nothing,
    pickup: null,
    prepaid: nothing,
    back: nothing,
    favour: nothing,
    made_to_order: null,
    drawer: 'holds',
    needs_lead: false,
    has_service: false,
    caution: null,
    check_note: false,
    problem: null,
  }
}

export const emptyBasket: Basket = {
  lines: [],
  markdown: null,
  purpose: { kind: 'sale' },
  payment: { pieces: [], cash: '', exact: false, wallets: [] },
}

/** A line with nothing asked of it. */
export const lineOf = (product: string, quantity: number): BasketLine => ({
  line: `line-${product}`,
  product,
  quantity,
  price: null,
  extras: [],
  label: '',
  note: '',
  served_by: null,
  markdown: null,
})

/** The selling screen's data with this basket open. */
export const sellingOf = (quote: Quote, last: Selling['last'] = null): Selling => ({
  session: { number: 1, opened_at: '', closed_at: null },
  quote,
  last,
  pieces: [],
  change_low: false,
  last_order: null,
  waits: 0,
  makers: [],
  parked: [],
})

/** A core that answers when the test says so. */
export class SlowCore {
  readonly asked: Basket[] = []
  #answers: { yes: () => void; no: (code: string) => void }[] = []

  price = (basket: Basket): Promise<Quote> =>
    new Promise((resolve, reject) => {
      this.asked.push(basket)
      this.#answers.push({
        yes: () => resolve(quoteOf(basket)),
        no: (code) => reject({ code, args: {}, refused: true }),
      })
    })

  /** Answers the oldest open question. */
  async answer(): Promise<void> {
    this.#answers.shift()?.yes()
    await soon()
  }

  /** Refuses it. */
  async refuse(code: string): Promise<void> {
    this.#answers.shift()?.no(code)
    await soon()
  }
}

/** Lets everything run that can. */
export const soon = (): Promise<void> => new Promise((resolve) => setTimeout(resolve))
