import { describe, expect, it } from 'vitest'
import type { Tile } from '../backend/types/Tile'
import { Codes } from './codes'
import type { Offer } from './offer.svelte'
import { SellingState } from './selling.svelte'
import { emptyBasket, lineOf, quoteOf, sellingOf, soon } from './testing'

const tile = (sku: string, open_price = false) => ({ product: `product-${sku}`, sku, open_price }) as Tile
const tiles = [tile('P031'), tile('101'), tile('1250'), tile('7750182000123'), tile('CPI', true)]

async function selling(due = '35.00') {
  const quote = { ...quoteOf({ ...emptyBasket, lines: [lineOf('alfajor', 1)] }), due: { centimos: 3500, text: '', bare: due } }
  const shown = sellingOf(quote)
  const never = () => Promise.reject(new Error('not asked for'))
  const basketSet = async (basket: typeof emptyBasket) => ({ ...quoteOf(basket), due: quote.due })
  const state = new SellingState({
    selling: async () => shown, shelf: async () => ({ categories: [], tiles }), basketSet, basketPark: never, basketResume: never, basketTurn: never, basketAllow: never,
    saleFinish: never, saleUndo: never, orderUndo: never,
  })
  await state.load()
  const codes = new Codes(state)
  /** Types, each key doing what it does besides; answers whether that was all that its Enter was for. */
  const type = (typed: string, does: (key: string) => void = () => {}) => {
    const restore = codes.begins()
    for (const key of typed) does(key)
    return codes.ends(typed, restore)
  }
  /** The same at a scanner's pace. */
  const scan = (typed: string, does: (key: string) => void = () => {}) => {
    const restore = codes.begins()
    for (const key of typed) does(key)
    return codes.scanned(typed, restore)
  }
  const products = () => state.basket?.wanted.lines.map(({ product }) => product)
  return { state, type, scan, products }
}

/** As the payment's keys do. */
const keysOf = (offer: Offer | null) => (key: string) => {
  if (/[\d.]/.test(key)) offer?.cash(key)
  const means = ({ e: 'cash', y: 'yape', p: 'plin', m: 'mixed' } as const)[key.toLowerCase()]
  if (means) offer?.choose(means)
}

async function paying(due?: string) {
  const all = await selling(due)
  await all.state.charge()
  const { offer } = all.state
  if (!offer) throw new Error('nobody pays')
  const type = (typed: string) => all.type(typed, keysOf(offer))
  const scan = (typed: string) => all.scan(typed, keysOf(offer))
  return { ...all, offer, type, scan, payment: () => all.state.basket?.wanted.payment }
}

describe('a code', () => {
  it('adds its product wherever the sale is, in capitals or not', async () => {
    const { state, type, products } = await selling()
    state.panel = { kind: 'off' }
    expect(type('p031')).toBe(true)
    expect(products()).toEqual(['alfajor', 'product-P031'])
    expect(state.panel).toEqual({ kind: 'off' })
  })

  it('brings back from the payment, with nothing offered', async () => {
    const { state, type, products, payment } = await paying()
    expect(type('P031')).toBe(true)
    await soon()
    expect(state.offer).toBeNull()
    expect(products()).toEqual(['alfajor', 'product-P031'])
    expect(payment()).toEqual(emptyBasket.payment)
  })

  it.each(['101', 'P031'])('of a product, scanned, is no cash received: %s', async (code) => {
    const { state, scan, products, payment } = await paying()
    expect(scan(code)).toBe(true)
    await soon()
    expect(state.offer).toBeNull()
    expect(products()).toEqual(['alfajor', `product-${code}`])
    expect(payment()).toEqual(emptyBasket.payment)
  })

  it('opens the keypad of its product’s price', async () => {
    const { state, type } = await selling()
    type('CPI')
    expect(state.panel).toMatchObject({ kind: 'other', tile: { sku: 'CPI' } })
  })

  it.each(['SKU4711', 'XYZ99', '1234567', '775018', '7750182999999', 'PEPY1'])('of nobody’s pays nothing: %s', async (code) => {
    const { state, offer, type, payment } = await paying()
    offer.tap(2000)
    const before = payment()
    expect(type(code)).toBe(true)
    expect(payment()).toEqual(before)
    expect(offer.means).toBe('cash')
    expect(state.unknown).toBe(code)
  })

  it('of nobody’s is no answer to whether the money came, nor are figures', async () => {
    const { state, offer, type } = await paying()
    offer.choose('yape')
    for (const code of ['SKU4711', '4711', '50', '5']) {
      expect(type(code)).toBe(true)
      expect(state.unknown).toBe(code)
      expect(offer.means).toBe('yape')
    }
  })

  it('is said until something else is scanned or done', async () => {
    const { state, type } = await selling()
    type('SKU4711')
    expect(state.unknown).toBe('SKU4711')
    type('P031')
    expect(state.unknown).toBeNull()
    type('SKU4711')
    await state.charge()
    expect(state.unknown).toBeNull()
  })
})

describe('cash', () => {
  it.each(['5', '50', '471', '12.50', '0,5', '101', 'E50', 'm20'])('is what few figures are: %s', async (typed) => {
    const { state, type } = await paying()
    expect(type(typed)).toBe(true)
    expect([state.unknown, state.offer === null]).toEqual([null, false])
  })

  it('has as many figures as what is due', async () => {
    const { state, type } = await paying('1,250.00')
    expect(type('1300')).toBe(true)
    expect(state.unknown).toBeNull()
  })

  it('leaves the keys of payment what they are', async () => {
    const { state, type } = await paying()
    expect(type('y')).toBe(false)
    expect(type('.')).toBe(false)
    // One after the other, they did what they do.
    expect(type('yp')).toBe(true)
    expect([state.unknown, state.offer?.means]).toEqual([null, 'plin'])
  })
})

describe('an open price', () => {
  async function typing() {
    const all = await selling()
    all.state.openPrice(null)
    if (all.state.panel?.kind !== 'other') throw new Error('no price is asked for')
    const { price } = all.state.panel
    return { ...all, price, type: (typed: string) => all.type(typed, (key) => price.type(key)) }
  }

  it('is typed, and ended with Enter', async () => {
    const { state, price, type } = await typing()
    expect(type('750')).toBe(true)
    expect([price.amount, state.unknown]).toEqual(['7.50', null])
  })

  it('is no price when it is scanned', async () => {
    const { price, scan, products } = await typing()
    expect(scan('101', (key) => price.type(key))).toBe(true)
    expect([products(), price.digits]).toEqual([['alfajor', 'product-101'], ''])
  })

  it('stays as it was before a code', async () => {
    const { state, price, type, products } = await typing()
    type('750')
    type('1250')
    expect(products()).toEqual(['alfajor', 'product-1250'])
    type('7750182999999')
    expect(state.unknown).toBe('7750182999999')
    expect(price.amount).toBe('7.50')
  })
})
