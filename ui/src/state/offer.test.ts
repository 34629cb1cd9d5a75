import { describe, expect, it } from 'vitest'
import { BasketState } from './basket.svelte'
import { amountTyped, Offer } from './offer.svelte'
import { emptyBasket, lineOf, quoteOf, SlowCore } from './testing'

async function offered(taps: (offer: Offer) => void) {
  const core = new SlowCore()
  const basket = new BasketState(quoteOf({ ...emptyBasket, lines: [lineOf('alfajor', 1)] }), core.price)
  const offer = new Offer(basket)
  taps(offer)
  await core.answer()
  await core.answer()
  return core.asked.at(-1)?.payment
}

describe('an offer', () => {
  it('is the notes and coins tapped', async () => {
    const payment = await offered((offer) => [2000, 50].forEach((piece) => offer.tap(piece)))
    expect(payment).toEqual({ pieces: [2000, 50], cash: '', exact: false, wallets: [] })
  })

  it('takes cash typed as an amount, and a coin beside it', async () => {
    const payment = await offered((offer) => {
      offer.tap(2000)
      for (const key of ['5', '0']) offer.cash(key)
      offer.tap(50)
    })
    expect(payment).toEqual({ pieces: [50], cash: '50', exact: false, wallets: [] })
  })

  it('takes back the last piece, then the last digit', async () => {
    const payment = await offered((offer) => {
      for (const key of ['5', '0']) offer.cash(key)
      offer.tap(50)
      for (const key of ['back', 'back']) offer.cash(key)
    })
    expect(payment).toEqual({ pieces: [], cash: '5', exact: false, wallets: [] })
  })

  it('begins anew with another means', async () => {
    const payment = await offered((offer) => {
      offer.tap(2000)
      offer.choose('yape')
    })
    expect(payment).toEqual({ pieces: [], cash: '', exact: false, wallets: [{ wallet: 'yape', amount: null, code: '' }] })
  })

  it('notes the last digits of an operation, and forgets them with another means', async () => {
    const noted = await offered((offer) => {
      offer.choose('plin')
      offer.note('plin', 'n.º 48 2617')
    })
    expect(noted?.wallets).toEqual([{ wallet: 'plin', amount: null, code: '4826' }])
    const anew = await offered((offer) => {
      offer.choose('plin')
      offer.note('plin', '4826')
      offer.choose('yape')
    })
    expect(anew?.wallets).toEqual([{ wallet: 'yape', amount: null, code: '' }])
  })

  it('sends a typed amount as text, without a point at its end', async () => {
    const payment = await offered((offer) => {
      offer.choose('mixed')
      for (const key of ['5', '.', '.', '5', 'back']) offer.key(key)
      offer.tap(1000)
    })
    expect(payment).toEqual({ pieces: [1000], cash: '', exact: false, wallets: [{ wallet: 'yape', amount: '5', code: '' }] })
  })
  it('is two wallets and cash at once, each with its own amount and digits', async () => {
    const payment = await offered((offer) => {
      offer.choose('mixed')
      offer.type('5')
      offer.note('yape', '1234')
      offer.wallet = 'plin'
      offer.type('2.50')
      offer.note('plin', '98')
      offer.tap(1000)
    })
    expect(payment).toEqual({
      pieces: [1000],
      cash: '',
      exact: false,
      wallets: [
        { wallet: 'yape', amount: '5', code: '1234' },
        { wallet: 'plin', amount: '2.50', code: '98' },
      ],
    })
  })

  it('leaves what the others do not bring to one wallet, until its amount is typed', async () => {
    const left = (offer: Offer) => {
      offer.choose('mixed')
      offer.type('5')
      offer.wallet = 'plin'
      offer.all()
    }
    const yape = { wallet: 'yape', amount: '5', code: '' }
    expect((await offered(left))?.wallets).toEqual([yape, { wallet: 'plin', amount: null, code: '' }])
    const typed = await offered((offer) => {
      left(offer)
      offer.key('3')
    })
    expect(typed?.wallets).toEqual([yape, { wallet: 'plin', amount: '3', code: '' }])
  })

  it('looks anew for an amount that has changed', async () => {
    await offered((offer) => {
      offer.choose('mixed')
      offer.see('yape', 'S/ 5.00')
      expect(offer.hasSeen('yape', 'S/ 5.00')).toBe(true)
      expect(offer.hasSeen('yape', 'S/ 6.00')).toBe(false)
      expect(offer.hasSeen('plin', 'S/ 5.00')).toBe(false)
      offer.see('yape', 'S/ 5.00')
      expect(offer.hasSeen('yape', 'S/ 5.00')).toBe(false)
    })
  })
})

it.each([
  ['50', '50'],
  ['12.5', '12.5'],
  ['.50', '0.50'],
  ['007', '7'],
  ['1.234', '1.23'],
  ['1.2.3', '1.23'],
  ['1234567', '12345'],
])('%s typed key by key is %s', (keys, typed) => {
  expect([...keys].reduce(amountTyped, '')).toBe(typed)
})
