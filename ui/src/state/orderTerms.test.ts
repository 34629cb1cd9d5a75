import { describe, expect, it } from 'vitest'
import { BasketState } from './basket.svelte'
import { OrderTerms } from './orderTerms.svelte'
import { emptyBasket, quoteOf, SlowCore } from './testing'

const ordered = (deposit: string, pickup = '2023-12-05T17:30') => ({ kind: 'order' as const, pickup, deposit })

function open(deposit: string, pickup?: string) {
  const core = new SlowCore()
  const basket = new BasketState(quoteOf({ ...emptyBasket, purpose: ordered(deposit, pickup) }), core.price)
  return { core, basket, terms: new OrderTerms(basket) }
}
const lastAsked = (core: SlowCore) => core.asked.at(-1)?.purpose

describe('the terms of an order', () => {
  it('asks for the deposit with each key, and keeps what is typed while older answers come', async () => {
    const { core, terms } = open('42.60')
    terms.onDeposit('4')
    terms.onDeposit('40.')
    terms.onDeposit('40.5')
    expect(core.asked.map(({ purpose }) => purpose)).toEqual([ordered('4')])
    await core.answer()
    expect(terms.deposit).toBe('40.5')
    expect(lastAsked(core)).toEqual(ordered('40.5'))
    await core.answer()
    expect(terms.deposit).toBe('40.5')
  })

  it('sends no point that waits for its céntimos', () => {
    const { core, terms } = open('42.60')
    terms.onDeposit('40,')
    expect(lastAsked(core)).toEqual(ordered('40'))
    expect(terms.deposit).toBe('40,')
  })

  it('forgets what was wrong once the old value is typed again', async () => {
    const { core, basket, terms } = open('42.60')
    terms.onDeposit('42.60x')
    await core.refuse('amount-unreadable')
    expect(basket.failure?.code).toBe('amount-unreadable')
    expect(terms.deposit).toBe('42.60x')
    terms.onDeposit('42.60')
    await core.answer()
    expect(basket.failure).toBeNull()
  })

  it('keeps the day of the time that is typed, and the time of a day that is chosen', async () => {
    const { core, terms } = open('', '2023-12-05T17:30:00-05:00')
    expect([terms.day, terms.clock]).toEqual(['', ''])
    terms.onClock('5', '2023-12-04')
    expect(lastAsked(core)).toEqual(ordered('', '2023-12-04T5'))
    await core.answer()
    terms.onDay('2023-12-06')
    expect(lastAsked(core)).toEqual(ordered('', '2023-12-06T5'))
  })

  it('finds nothing wrong with a time that nobody has typed yet, until it is to be charged', () => {
    const { basket, terms } = open('', '2023-12-05T17:30:00-05:00')
    terms.onDay('2023-12-05')
    basket.quote = { ...basket.quote, problem: { code: 'pickup-missing', args: {}, refused: true } }
    expect(terms.wrongClock(false)).toBeNull()
    terms.leaveClock()
    expect(terms.wrongClock(false)).toBeNull()
    expect(terms.wrongClock(true)?.code).toBe('pickup-missing')
  })

  it('says what is wrong with a time once it was left, and no more when it becomes right', () => {
    const { basket, terms } = open('')
    terms.onClock('5:', '2023-12-05')
    const wrong = { code: 'clock-unreadable', args: {}, refused: true }
    basket.quote = { ...basket.quote, problem: wrong }
    expect(terms.wrongClock(false)).toBeNull()
    terms.leaveClock()
    expect(terms.wrongClock(false)).toEqual(wrong)
    terms.onClock('5:30', '2023-12-05')
    expect(terms.wrongClock(false)).toEqual(wrong)
    basket.quote = { ...basket.quote, problem: null }
    expect(terms.wrongClock(false)).toBeNull()
  })
})
