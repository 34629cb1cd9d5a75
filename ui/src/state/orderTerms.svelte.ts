import type { OrderChoices } from '../backend/types/OrderChoices'
import type { BasketState } from './basket.svelte'
import { isUntimely } from './selling.svelte'

/** A day and a time that were chosen apart; times that are offered have their seconds and an offset. */
const apart = /^(\d{4}-\d\d-\d\d)T(?!\d\d:\d\d:\d\d)(.*)$/

/** An order's terms as they are filled in: each key goes to the basket, so that what is shown is what is charged. */
export class OrderTerms {
  /** The deposit and the time as typed; the basket has them as they were understood last. */
  deposit = $state('')
  clock = $state('')
  /** Was a time typed and left as it is? Until then it is half a time, and nothing is wrong with it. */
  #left = $state(false)

  readonly #basket: BasketState

  constructor(basket: BasketState) {
    this.#basket = basket
    const { purpose } = basket.wanted
    if (purpose.kind !== 'order') return
    this.deposit = purpose.deposit
    this.clock = apart.exec(purpose.pickup)?.[2] ?? ''
  }

  /** A basket becomes an order with the usual terms; each can be changed. */
  begin({ pickups, half }: OrderChoices): void {
    const [, soon] = pickups
    if (this.#basket.wanted.purpose.kind === 'order' || !soon) return
    this.deposit = half.bare
    this.#basket.become({ kind: 'order', pickup: soon.at, deposit: half.bare })
  }

  /** The day that was chosen apart from the time. */
  get day(): string {
    const { purpose } = this.#basket.quote.basket
    return purpose.kind === 'order' ? (apart.exec(purpose.pickup)?.[1] ?? '') : ''
  }

  /** A time that is offered. */
  onPickup(pickup: string): void {
    this.clock = ''
    this.#change({ pickup })
  }

  /** Another day keeps the time that was typed. */
  onDay(day: string): void {
    this.#change({ pickup: `${day}T${this.clock.trim()}` })
  }

  /** A time alone is one of today. */
  onClock(text: string, today: string): void {
    // What was found wrong is looked at with each key, until it is right.
    if (this.wrongClock(false) === null) this.#left = false
    this.clock = text
    this.#change({ pickup: `${this.day || today}T${text.trim()}` })
  }

  /** Whoever goes on has typed all of it. */
  leaveClock(): void {
    this.#left = this.clock.trim() !== ''
  }

  onDeposit(text: string): void {
    this.deposit = text
    // `12.` is somebody about to type the rest.
    this.#change({ deposit: text.trim().replace(/[.,]$/, '') })
  }

  /** What is wrong with the time. `asked`: it was to be charged as it stands. */
  wrongClock(asked: boolean) {
    const { problem } = this.#basket.quote
    return (this.#left || asked) && isUntimely(problem) ? problem : null
  }

  #change(terms: { pickup?: string; deposit?: string }): void {
    // As wanted now: the answer to the key before may still be on its way.
    const { purpose } = this.#basket.wanted
    if (purpose.kind === 'order') this.#basket.become({ ...purpose, ...terms })
  }
}
