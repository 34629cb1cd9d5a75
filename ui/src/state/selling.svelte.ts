import { newId } from '../backend/ids'
import * as backend from '../backend/selling'
import type { Selling } from '../backend/types/Selling'
import type { Undo } from '../backend/types/Undo'
import { BasketState } from './basket.svelte'
import { Offer } from './offer.svelte'
import { Task } from './task.svelte'

type Backend = Pick<typeof backend, 'selling' | 'basketSet' | 'basketPark' | 'basketResume' | 'saleFinish' | 'saleUndo'>

/** The selling screen: tiles, the open basket, and how it is being paid. */
export class SellingState {
  shown = $state.raw<Selling | null>(null)
  basket = $state.raw<BasketState | null>(null)
  /** While the customer pays. */
  offer = $state.raw<Offer | null>(null)

  readonly loading = new Task()
  readonly finishing = new Task()
  readonly undoing = new Task()
  readonly parking = new Task()
  #undo: Undo | null = null
  readonly #backend: Backend

  constructor(answers: Backend = backend) {
    this.#backend = answers
  }

  /** Reads everything anew; the basket is where the core keeps it. */
  async load(): Promise<void> {
    const selling = await this.loading.run(async () => {
      await this.basket?.settled()
      return this.#backend.selling()
    })
    if (selling) this.#show(selling)
  }

  /** Another fair's tiles must not be seen. */
  forget(): void {
    this.shown = this.basket = this.offer = null
  }

  /** From the basket to the payment, with nothing offered yet. */
  charge(): void {
    if (!this.basket) return
    this.finishing.failure = null
    this.basket.offerNothing()
    this.offer = new Offer(this.basket)
  }

  /** Back to the basket. */
  back(): void {
    this.offer = null
    this.basket?.offerNothing()
  }

  /** Puts the open basket aside and opens a fresh one. */
  async park(): Promise<void> {
    await this.#settle(this.parking, () => this.#backend.basketPark())
  }

  /** Opens a basket that waits; the open one takes its place, unless it is empty. */
  async resume(sale: string): Promise<void> {
    await this.#settle(this.parking, () => this.#backend.basketResume(sale))
  }

  /** Makes the sale, once the newest tap is answered; a second tap meanwhile is the same tap. */
  async finish(): Promise<void> {
    await this.#settle(this.finishing, (basket) => {
      const { ready, sale } = basket.quote
      return ready && !basket.failure ? this.#backend.saleFinish({ sale }) : Promise.resolve(null)
    })
  }

  /** Undoes the sale made last. The id is made once per sale, so that asking twice undoes once. */
  async undo(): Promise<void> {
    const sale = this.shown?.last?.sale
    if (sale === undefined) return
    if (this.#undo?.sale !== sale) this.#undo = { id: newId(), sale }
    const request = this.#undo
    await this.#settle(this.undoing, () => this.#backend.saleUndo(request))
  }

  async #settle(task: Task, ask: (basket: BasketState) => Promise<Selling | null>): Promise<void> {
    const basket = this.basket
    if (!basket) return
    const selling = await task.run(async () => {
      basket.held = true
      try {
        await basket.settled()
        return await ask(basket)
      } finally {
        basket.held = false
      }
    })
    if (selling) this.#show(selling)
  }

  #show(selling: Selling): void {
    this.shown = selling
    this.basket = new BasketState(selling.quote, (basket) => this.#backend.basketSet(basket))
    this.offer = null
  }
}

export const selling = new SellingState()
