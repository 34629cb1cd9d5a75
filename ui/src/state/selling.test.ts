import { describe, expect, it, vi } from 'vitest'
import type { Basket } from '../backend/types/Basket'
import type { Finish } from '../backend/types/Finish'
import type { LastOrder } from '../backend/types/LastOrder'
import type { LastSale } from '../backend/types/LastSale'
import type { Shelf } from '../backend/types/Shelf'
import type { Tile } from '../backend/types/Tile'
import type { Undo } from '../backend/types/Undo'
import type { UndoOrder } from '../backend/types/UndoOrder'
import { SellingState } from './selling.svelte'
import { emptyBasket, lineOf, quoteOf, sellingOf, SlowCore, soon } from './testing'

const zero = { centimos: 0, text: '', bare: '' }
const last: LastSale = { sale: 'sale-0', number: '0001', total: zero, change: zero, means: ['cash'], back: [{ means: 'cash', amount: zero }], turn: null, exchange: null, undone: false, returned: false }
const ordered: LastOrder = { order: 'order-1', number: '001', pickup: '', balance: zero, deposit: zero, means: [], change: zero, cancelled: false }
const kept: Basket = { ...emptyBasket, lines: [lineOf('alfajor', 1)] }

async function shown(core = new SlowCore(), afterPaint: () => Promise<void> = async () => {}) {
  const saleFinish = vi.fn<(request: Finish) => Promise<ReturnType<typeof sellingOf>>>()
  saleFinish.mockImplementation(async ({ sale }) => sellingOf(quoteOf(emptyBasket, 'sale-2'), { ...last, sale }))
  const saleUndo = vi.fn<(request: Undo) => Promise<ReturnType<typeof sellingOf>>>()
  saleUndo.mockImplementation(async () => sellingOf(quoteOf(emptyBasket), { ...last, undone: true }))
  const orderUndo = vi.fn<(request: UndoOrder) => Promise<ReturnType<typeof sellingOf>>>()
  orderUndo.mockImplementation(async () => ({ ...sellingOf(quoteOf(emptyBasket), last), last_order: { ...ordered, cancelled: true } }))
  const selling = vi.fn(async () => sellingOf(quoteOf(kept), last))
  const shelf = vi.fn(async (): Promise<Shelf> => ({ categories: [], tiles: [] }))
  const basketPark = vi.fn(async () => sellingOf(quoteOf(emptyBasket, 'sale-2'), last))
  const basketResume = vi.fn(async (sale: string) => sellingOf(quoteOf(kept, sale), last))
  const basketTurn = vi.fn(async () => sellingOf(quoteOf(emptyBasket, 'sale-2'), last))
  const basketAllow = vi.fn(async () => quoteOf(kept))
  const answers = { selling, shelf, basketSet: core.price, basketPark, basketResume, basketTurn, basketAllow, saleFinish, saleUndo, orderUndo }
  const state = new SellingState(answers, afterPaint)
  await state.load()
  return { core, state, selling, shelf, basketPark, saleFinish, saleUndo, orderUndo }
}

const disk = { code: 'disk-full', args: {}, refused: true }

describe('selling', () => {
  it('makes one sale of a double tap, once the newest tap is answered', async () => {
    const { core, state, saleFinish } = await shown()
    await state.charge()
    state.offer?.tap(500)
    const taps = [state.finish(), state.finish()]
    await soon()
    expect(saleFinish).not.toHaveBeenCalled()
    await core.answer()
    await Promise.all(taps)
    expect(saleFinish.mock.calls).toEqual([[{ sale: 'sale-1' }]])
    expect(state.offer).toBeNull()
    expect(state.basket?.quote.sale).toBe('sale-2')
  })

  it('tells in the column first that the sale is made, and shows the tiles a frame later', async () => {
    const frames: (() => void)[] = []
    const { core, state, shelf } = await shown(new SlowCore(), () => new Promise((next) => frames.push(next)))
    await state.charge()
    state.offer?.exact()
    await core.answer()
    const { shown: then, basket, offer } = state
    await state.finish()
    expect(state.basket?.quote.sale).toBe('sale-2')
    expect(state.offer).toBeNull()
    expect(state.paid).toEqual({ shown: then, basket, offer })
    const read = shelf.mock.calls.length
    frames.shift()?.()
    await soon()
    expect(state.paid).toBeNull()
    expect(shelf).toHaveBeenCalledTimes(read)
    frames.shift()?.()
    await soon()
    expect(shelf).toHaveBeenCalledTimes(read + 1)
  })

  it('has nothing of what was paid once the next customer pays', async () => {
    const { core, state } = await shown(new SlowCore(), () => new Promise(() => undefined))
    await state.charge()
    state.offer?.exact()
    await core.answer()
    await state.finish()
    state.basket?.add('alfajor')
    const charged = state.charge()
    await core.answer()
    await charged
    expect(state.offer).not.toBeNull()
    expect(state.paid).toBeNull()
  })

  it('asks how less than the smallest coin is paid', async () => {
    const { state, saleFinish } = await shown()
    const { basket } = state
    if (!basket) throw new Error('no basket')
    basket.quote = { ...basket.quote, ready: true, rounding: { centimos: 3, text: 'S/ 0.03', bare: '0.03' } }
    await state.charge()
    expect(state.offer).not.toBeNull()
    expect(saleFinish).not.toHaveBeenCalled()
  })

  it('shows what waits anew when an emptied basket has let go of its turn', async () => {
    const core = new SlowCore()
    core.price = async (basket) => quoteOf(basket, 'sale-2')
    const { state, selling } = await shown(core)
    const waits = { sale: 'sale-1', turn: 4, since: '', pieces: 1, total: zero, pictograms: [] }
    selling.mockImplementation(async () => ({ ...sellingOf(quoteOf(emptyBasket, 'sale-2'), last), parked: [waits] }))
    state.basket?.empty()
    await state.basket?.settled()
    await soon()
    expect(state.shown?.parked).toEqual([waits])
    expect(state.basket?.emptied).not.toBeNull()
  })

  it('finishes nothing that is not covered', async () => {
    const { state, saleFinish } = await shown()
    await state.charge()
    await state.finish()
    expect(saleFinish).not.toHaveBeenCalled()
  })

  it.each(['yape', 'mixed'] as const)('finishes nothing before the money was seen to come, by %s', async (means) => {
    const { core, state, saleFinish } = await shown()
    await state.charge()
    const { offer, basket } = state
    if (!offer || !basket) throw new Error('nobody pays')
    offer.choose(means)
    if (means === 'mixed') offer.tap(500)
    await core.answer()
    await core.answer()
    basket.quote = { ...basket.quote, yape: { centimos: 520, text: 'S/ 5.20', bare: '5.20' } }
    await state.finish()
    expect(saleFinish).not.toHaveBeenCalled()
    offer.see('yape', 'S/ 5.20')
    await state.finish()
    expect(saleFinish).toHaveBeenCalledTimes(1)
  })

  it('finishes nothing when the last tap was refused', async () => {
    const { core, state, saleFinish } = await shown()
    await state.charge()
    state.offer?.tap(500)
    const tap = state.finish()
    await core.refuse('disk-full')
    await tap
    expect(saleFinish).not.toHaveBeenCalled()
    expect(state.basket?.failure?.code).toBe('disk-full')
  })

  it('asks with the same sale again after a failure', async () => {
    const { core, state, saleFinish } = await shown()
    saleFinish.mockRejectedValueOnce(disk)
    await state.charge()
    state.offer?.exact()
    await core.answer()
    await state.finish()
    expect(state.finishing.failure?.code).toBe('disk-full')
    await state.finish()
    expect(saleFinish.mock.calls).toEqual([[{ sale: 'sale-1' }], [{ sale: 'sale-1' }]])
  })

  it('lets no late tap reach the next basket', async () => {
    const { core, state } = await shown()
    await state.charge()
    state.offer?.exact()
    await core.answer()
    const finished = state.finish()
    state.offer?.tap(500)
    await finished
    expect(core.asked).toHaveLength(1)
  })

  it('sets a basket aside once its newest tap is answered, and comes back to it', async () => {
    const { core, state, basketPark } = await shown()
    state.basket?.add('budin')
    const parked = state.park()
    expect(basketPark).not.toHaveBeenCalled()
    await core.answer()
    await parked
    expect(state.basket?.quote).toMatchObject({ sale: 'sale-2', lines: [] })
    await state.resume('sale-1')
    expect(state.basket?.quote.sale).toBe('sale-1')
  })

  it('loses nothing that was tapped while it was read anew', async () => {
    const { core, state, selling } = await shown()
    const { basket } = state
    const reading = async (meanwhile: () => void) => {
      let answer = () => {}
      const anew = { ...sellingOf(quoteOf(kept), last), waits: 3 }
      selling.mockImplementationOnce(() => new Promise((resolve) => (answer = () => resolve(anew))))
      const read = state.load()
      await soon()
      meanwhile()
      await soon()
      answer()
      await read
    }
    await reading(() => state.basket?.add('budin'))
    expect(state.basket).toBe(basket)
    expect(state.basket?.wanted.lines).toHaveLength(2)
    await core.answer()
    await reading(() => void state.charge())
    expect(state.offer).not.toBeNull()
    expect(state.waits).toBe(3)
  })

  it('goes on with the payment and what was typed after a look at another screen', async () => {
    const { core, state, selling } = await shown()
    state.basket?.add('budin')
    await core.answer()
    const added = state.basket?.wanted.lines[1]
    if (!added || !state.basket) throw new Error('no line')
    // As the core writes it: in an order of its own.
    const written = { ...kept, lines: [lineOf('alfajor', 1), Object.fromEntries(Object.entries(added).toReversed()) as unknown as typeof added] }
    state.basket.quote = quoteOf(written)
    selling.mockImplementation(async () => sellingOf(quoteOf(written), last))
    state.openPrice(null)
    const { panel } = state
    await state.load()
    expect(state.panel).toBe(panel)
    await state.charge()
    state.offer?.tap(500)
    await core.answer()
    const { offer } = state
    await state.load()
    expect(state.offer).toBe(offer)
    expect(core.asked.at(-1)?.payment.pieces).toEqual([500])
    await core.answer()
    expect(state.basket?.quote.basket.payment.pieces).toEqual([500])
  })

  it('does not go on with a payment of what is not in the basket any more', async () => {
    const { state, selling } = await shown()
    await state.charge()
    selling.mockResolvedValueOnce(sellingOf(quoteOf({ ...kept, lines: [lineOf('alfajor', 2)] }), last))
    await state.load()
    expect(state.offer).toBeNull()
  })

  it('goes on just where it was set aside, and reads nothing anew once', async () => {
    const { core, state, selling } = await shown()
    state.charge()
    state.offer?.tap(500)
    await core.answer()
    const { basket, offer } = state
    const aside = state.setAside()
    expect([state.shown, state.basket, state.offer]).toEqual([null, null, null])
    await state.load()
    expect(state.basket).not.toBe(basket)
    state.takeUp(aside)
    selling.mockClear()
    await state.load()
    expect(state.basket).toBe(basket)
    expect(state.offer).toBe(offer)
    expect(selling).not.toHaveBeenCalled()
    await state.load()
    expect(selling).toHaveBeenCalledTimes(1)
  })

  it('undoes with one id, however often it is asked', async () => {
    const { state, saleUndo } = await shown()
    saleUndo.mockRejectedValueOnce(disk)
    await state.undo()
    await state.undo()
    const ids = saleUndo.mock.calls.map(([request]) => request.id)
    expect(ids).toHaveLength(2)
    expect(new Set(ids).size).toBe(1)
    expect(state.shown?.last?.undone).toBe(true)
  })
  it('tells what the sale undone gives back', async () => {
    const { state } = await shown()
    await state.undo()
    expect(state.handed).toEqual({ sale: 'sale-0', back: last.back })
  })

  it('stays with what is half filled in, and goes on once it may be left', async () => {
    const { state, basketPark } = await shown()
    state.panel = { kind: 'off' }
    let whole = false
    const end = state.filling((away) => whole && !away)
    await state.open(null)
    await state.charge()
    await state.park()
    expect([state.panel.kind, state.offer, basketPark.mock.calls.length]).toEqual(['off', null, 0])
    whole = true
    await state.charge()
    expect([state.panel, state.offer === null]).toEqual([null, false])
    end()
    state.panel = { kind: 'off' }
    await state.open(null)
    expect(state.panel).toBeNull()
  })

  it('charges nothing while a field of a panel is refused', async () => {
    const { core, state } = await shown()
    state.panel = { kind: 'order' }
    state.basket?.become({ kind: 'order', pickup: '2023-12-05T17:30', deposit: '-3' })
    const tap = state.charge()
    await core.refuse('amount-negative')
    await tap
    expect([state.panel.kind, state.offer, state.basket?.failure?.code]).toEqual(['order', null, 'amount-negative'])
  })

  it('shows the panel of an order whose time does not do, instead of charging', async () => {
    const { state } = await shown()
    const problem = { code: 'pickup-past', args: {}, refused: true }
    state.basket?.answered({ ...quoteOf(kept), problem })
    await state.charge()
    expect([state.panel, state.offer]).toEqual([{ kind: 'order', asked: true }, null])
  })

  it('in another language, goes on with the same basket, payment and panel', async () => {
    const { core, state } = await shown()
    await state.charge()
    state.offer?.tap(500)
    await core.answer()
    state.panel = { kind: 'off' }
    const { basket, offer } = state
    await state.reword()
    expect([state.basket === basket, state.offer === offer, state.panel.kind]).toEqual([true, true, 'off'])
  })

  it('voids the sale before the newest order, with the PIN that was typed', async () => {
    const { state, saleUndo, orderUndo } = await shown()
    state.shown = { ...sellingOf(quoteOf(kept), last), last_order: ordered }
    await state.void('4826')
    expect(saleUndo.mock.calls.map(([{ sale, pin }]) => [sale, pin])).toEqual([['sale-0', '4826']])
    expect(orderUndo).not.toHaveBeenCalled()
    expect(state.handed?.sale).toBe('sale-0')
  })

  it('offers the variants of the line tapped just now, until the next tap', async () => {
    const { core, state } = await shown()
    const tile = (product: string) => ({ product, open_price: false }) as Tile
    state.tap(tile('polo'))
    expect(state.newest).toBe(state.basket?.wanted.lines.at(-1)?.line)
    const polo = state.newest
    state.tap(tile('gorro'))
    expect(state.newest).not.toBe(polo)
    await core.answer()
    await core.answer()
    await state.charge()
    expect(state.newest).toBeNull()
  })

  it('undoes the order when that came last, and the sale before it only after that', async () => {
    const { core, state, saleFinish, saleUndo, orderUndo } = await shown()
    saleFinish.mockImplementation(async () => ({ ...sellingOf(quoteOf(emptyBasket, 'sale-2'), last), last_order: ordered }))
    await state.charge()
    state.offer?.exact()
    await core.answer()
    await state.finish()
    await state.undo()
    expect(orderUndo.mock.calls.map(([request]) => request.order)).toEqual(['order-1'])
    expect(saleUndo).not.toHaveBeenCalled()
    expect(state.shown?.last_order?.cancelled).toBe(true)
    await state.undo()
    expect(saleUndo.mock.calls.map(([request]) => request.sale)).toEqual(['sale-0'])
    expect(orderUndo).toHaveBeenCalledTimes(1)
  })

  it('is fresh for ten seconds, whatever is looked at meanwhile', async () => {
    const { core, state } = await shown()
    await state.charge()
    state.offer?.exact()
    await core.answer()
    vi.useFakeTimers()
    try {
      await state.finish()
      vi.advanceTimersByTime(9_999)
      expect(state.fresh).toBe(true)
      vi.advanceTimersByTime(1)
      expect(state.fresh).toBe(false)
    } finally {
      vi.useRealTimers()
    }
  })
  it('draws no tile anew that says the same as before', async () => {
    const tile = (product: string, left: number | null) => ({
      product, sku: product, name: product, search: product, category: '', pictogram: '', photo: null,
      price: { ...zero }, open_price: false, bundle: null, left,
    })
    const { state, shelf } = await shown()
    const answer = (left: number) => ({ categories: [], tiles: [tile('a', null), tile('b', left)] })
    shelf.mockResolvedValueOnce(answer(3)).mockResolvedValueOnce(answer(2))
    await state.load()
    const before = state.shelf.tiles
    await state.load()
    expect(state.shelf.tiles[0]).toBe(before[0])
    expect(state.shelf.tiles[1]).not.toBe(before[1])
    expect(state.shelf.tiles[1]?.left).toBe(2)
  })

  it('shows the next customer\'s screen before what is left is known', async () => {
    const { state, shelf } = await shown()
    shelf.mockClear()
    shelf.mockImplementationOnce(() => new Promise(() => {}))
    await state.park()
    expect(state.basket?.quote.sale).toBe('sale-2')
    expect(shelf).toHaveBeenCalledTimes(1)
  })
})
