import { describe, expect, it } from 'vitest'
import { BasketState } from './basket.svelte'
import { emptyBasket, lineOf, quoteOf, SlowCore } from './testing'

const open = (core: SlowCore) => new BasketState(quoteOf(emptyBasket), core.price)
const taken = (core: SlowCore) => core.asked.map(({ lines }) => lines.map((line) => [line.product, line.quantity]))

/** The line a product stands on, as wanted now; quotes may lag behind. */
const lineFor = (basket: BasketState, product: string) =>
  basket.wanted.lines.find((line) => line.product === product)?.line ?? ''

describe('the basket', () => {
  it('asks once at a time, in order, and the last state wins', async () => {
    const core = new SlowCore()
    const basket = open(core)
    basket.add('alfajor')
    basket.add('alfajor')
    basket.add('cactus')
    expect(taken(core)).toEqual([[['alfajor', 1]]])
    await core.answer()
    expect(taken(core)).toEqual([[['alfajor', 1]], [['alfajor', 2], ['cactus', 1]]])
    expect(basket.waiting).toBe(true)
    await core.answer()
    expect(basket.waiting).toBe(false)
    expect(basket.quote.lines.map((line) => line.quantity)).toEqual([2, 1])
  })

  it('keeps lines in the order of the first tap, and drops those with none left', async () => {
    const core = new SlowCore()
    const basket = open(core)
    basket.add('alfajor')
    basket.add('cactus')
    basket.step(lineFor(basket, 'alfajor'), -1)
    await core.answer()
    await core.answer()
    expect(taken(core).at(-1)).toEqual([['cactus', 1]])
    basket.step('no-such-line', -1)
    await core.answer()
    expect(taken(core).at(-1)).toEqual([['cactus', 1]])
  })

  it('offers a changed basket anew', async () => {
    const core = new SlowCore()
    const basket = open(core)
    basket.add('alfajor')
    basket.offer((payment) => ({ ...payment, pieces: [2000] }))
    basket.add('alfajor')
    await core.answer()
    await core.answer()
    expect(core.asked.at(-1)?.payment.pieces).toEqual([])
  })

  it('stands as the core last knew it when a change is refused', async () => {
    const core = new SlowCore()
    const basket = open(core)
    basket.add('alfajor')
    await core.answer()
    basket.add('cactus')
    await core.refuse('disk-full')
    expect(basket.failure?.code).toBe('disk-full')
    expect(basket.waiting).toBe(false)
    basket.add('alfajor')
    expect(basket.failure).toBeNull()
    expect(taken(core).at(-1)).toEqual([['alfajor', 2]])
  })

  it('keeps a line with something asked of it apart from the plain one', async () => {
    const core = new SlowCore()
    const basket = open(core)
    basket.add('bolsa')
    basket.change(lineFor(basket, 'bolsa'), { note: 'azul' })
    basket.add('bolsa')
    basket.add('bolsa')
    await core.answer()
    await core.answer()
    expect(taken(core).at(-1)).toEqual([['bolsa', 1], ['bolsa', 2]])
  })

  it('takes nothing more into an order that is picked up, and says so', async () => {
    const core = new SlowCore()
    const basket = new BasketState(quoteOf({ ...emptyBasket, purpose: { kind: 'pickup', order: 'order-1' } }), core.price)
    expect(basket.add('alfajor')).toBeNull()
    basket.append(lineOf('alfajor', 1))
    expect(basket.failure?.code).toBe('pickup-agreed')
    expect(core.asked).toEqual([])
    expect(basket.wanted.lines).toEqual([])
  })

  it('emptied by mistake, is had back until something else is tapped', async () => {
    const core = new SlowCore()
    const basket = open(core)
    basket.add('bolsa')
    basket.markdown({ percent: true, size: '10', reason: 'flaw' })
    const before = basket.wanted
    basket.empty()
    // The answer to what was in it before takes nothing back.
    await core.answer()
    expect(basket.emptied).not.toBeNull()
    basket.empty()
    basket.recover()
    expect(basket.wanted).toEqual(before)
    await core.answer()
    await core.answer()
    expect(basket.emptied).toBeNull()
    basket.empty()
    await core.answer()
    basket.add('cactus')
    // On the screen it goes with the answer; a tap on it meanwhile does not undo the one before.
    expect(basket.emptied).not.toBeNull()
    basket.recover()
    expect(basket.wanted.lines.map(({ product }) => product)).toEqual(['cactus'])
    await core.answer()
    expect(basket.emptied).toBeNull()
  })

  it('emptied, is a plain sale again', async () => {
    const core = new SlowCore()
    const basket = open(core)
    basket.add('bolsa')
    basket.become({ kind: 'order', pickup: '', deposit: '5' })
    basket.markdown({ percent: true, size: '10', reason: 'flaw' })
    basket.empty()
    await core.answer()
    await core.answer()
    expect(core.asked.at(-1)).toEqual(emptyBasket)
  })

  it('asks with the newest state when an older one was refused meanwhile', async () => {
    const core = new SlowCore()
    const basket = open(core)
    basket.add('cactus')
    basket.step(lineFor(basket, 'cactus'), -1)
    await core.refuse('product-unknown')
    expect(taken(core)).toEqual([[['cactus', 1]], []])
    await core.answer()
    expect(basket.failure).toBeNull()
  })
})
