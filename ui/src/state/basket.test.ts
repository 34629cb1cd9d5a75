import { describe, expect, it } from 'vitest'
import { BasketState } from './basket.svelte'
import { emptyBasket, quoteOf, SlowCore } from './testing'

const open = (core: SlowCore) => new BasketState(quoteOf(emptyBasket), core.price)
const taken = (core: SlowCore) => core.asked.map(({ lines }) => lines.map((line) => [line.product, line.quantity]))

describe('the basket', () => {
  it('asks once at a time, in order, and the last state wins', async () => {
    const core = new SlowCore()
    const basket = open(core)
    basket.add('alfajor', 1)
    basket.add('alfajor', 1)
    basket.add('cactus', 1)
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
    basket.add('alfajor', 1)
    basket.add('cactus', 1)
    basket.add('alfajor', -1)
    await core.answer()
    await core.answer()
    expect(taken(core).at(-1)).toEqual([['cactus', 1]])
    basket.add('suculenta', -1)
    await core.answer()
    expect(taken(core).at(-1)).toEqual([['cactus', 1]])
  })

  it('offers a changed basket anew', async () => {
    const core = new SlowCore()
    const basket = open(core)
    basket.add('alfajor', 1)
    basket.offer((payment) => ({ ...payment, pieces: [2000] }))
    basket.add('alfajor', 1)
    await core.answer()
    await core.answer()
    expect(core.asked.at(-1)?.payment.pieces).toEqual([])
  })

  it('stands as the core last knew it when a change is refused', async () => {
    const core = new SlowCore()
    const basket = open(core)
    basket.add('alfajor', 1)
    await core.answer()
    basket.add('cactus', 1)
    await core.refuse('disk-full')
    expect(basket.failure?.code).toBe('disk-full')
    expect(basket.waiting).toBe(false)
    basket.add('alfajor', 1)
    expect(basket.failure).toBeNull()
    expect(taken(core).at(-1)).toEqual([['alfajor', 2]])
  })

  it('asks with the newest state when an older one was refused meanwhile', async () => {
    const core = new SlowCore()
    const basket = open(core)
    basket.add('cactus', 1)
    basket.add('cactus', -1)
    await core.refuse('product-unknown')
    expect(taken(core)).toEqual([[['cactus', 1]], []])
    await core.answer()
    expect(basket.failure).toBeNull()
  })
})
