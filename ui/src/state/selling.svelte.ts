import { newId } from '../backend/ids'
import * as backend from '../backend/selling'
import type { Basket } from '../backend/types/Basket'
import type { Failure } from '../backend/types/Failure'
import type { Part } from '../backend/types/Part'
import type { Quote } from '../backend/types/Quote'
import type { Selling } from '../backend/types/Selling'
import type { Shelf } from '../backend/types/Shelf'
import type { Tile } from '../backend/types/Tile'
import { BasketState } from './basket.svelte'
import type { Figures } from './codes'
import { Offer } from './offer.svelte'
import { OpenPrice } from './openPrice.svelte'
import { painted } from './painted'
import { ShelfState } from './shelf.svelte'
import { Task } from './task.svelte'

type Asked =
  | 'selling'
  | 'shelf'
  | 'basketSet'
  | 'basketPark'
  | 'basketResume'
  | 'basketTurn'
  | 'basketAllow'
  | 'saleFinish'
  | 'saleUndo'
  | 'orderUndo'
type Backend = Pick<typeof backend, Asked>

/** A slip to show: of which sale or order, and its number. */
export interface Slip {
  of: 'sale' | 'order'
  id: string
  number: string
}

/** What stands in the place of the tiles. */
export type Panel =
  | { kind: 'line'; line: string }
  | { kind: 'other'; tile: Tile | null; price: OpenPrice }
  | { kind: 'off' }
  | { kind: 'order'; asked?: boolean }
  | { kind: 'slip'; slip: Slip }

/** What keeps an order from being charged, said where its time is chosen. */
const untimely: readonly string[] = ['pickup-missing', 'pickup-past', 'time-unreadable', 'clock-unreadable']
export const isUntimely = (problem: Failure | null): boolean => problem !== null && untimely.includes(problem.code)

/** Nothing is to be paid or handed back. What is less than the smallest coin is nothing in cash, but not by a wallet. */
export const isEven = ({ due, back, rounding }: Quote): boolean =>
  due.centimos === 0 && back.centimos === 0 && rounding.centimos <= 0

/** So long, in milliseconds, what was done is undone with one tap. */
const soon = 10_000

/** What stands left of the column, as somebody pays. */
export interface Paid {
  shown: Selling
  basket: BasketState
  offer: Offer
}

/** What stands on the selling screen while somebody practises. */
export type Aside = Pick<SellingState, 'shown' | 'basket' | 'offer' | 'panel'> & { shelf: Shelf }

/** The selling screen: tiles, the open basket, and how it is being paid. */
export class SellingState {
  shown = $state.raw<Selling | null>(null)
  basket = $state.raw<BasketState | null>(null)
  /** While the customer pays. */
  offer = $state.raw<Offer | null>(null)
  /**
   * What was just paid stands a frame longer left of the column, which tells first that the sale is made: what changes
   * in one frame is seen when all of it is painted, and the tiles are most of the window.
   */
  paid = $state.raw<Paid | null>(null)
  /** In the place of the tiles, beside the basket. */
  panel = $state.raw<Panel | null>(null)
  /** Was a sale or an order made just now? Then it is undone with one tap; a sale later, with two. */
  fresh = $state(false)
  /** The line that the newest tap on a tile made or added to: its variants are offered until the next tap. */
  newest = $state<string | null>(null)
  /** The code scanned last, if no product has it. */
  unknown = $state<string | null>(null)
  /** The turn given just now, to be told to the customer; until something else is tapped. */
  turned = $state<number | null>(null)
  /** How many orders and turns wait. */
  waits = $state(0)
  /** What the sale undone last gives back, by means. */
  handed = $state.raw<{ sale: string; back: Part[] } | null>(null)

  readonly loading = new Task()
  readonly finishing = new Task()
  readonly undoing = new Task()
  readonly parking = new Task()
  readonly allowing = new Task()
  /** May what is being filled in be left? It says itself what is missing. `away`: only put away, by its own button. */
  #filled: ((away: boolean) => boolean | Promise<boolean>) | null = null
  #undo: { id: string; of: string } | null = null
  #ageing: ReturnType<typeof setTimeout> | undefined
  /** What is shown was just taken up again. */
  #kept = false
  readonly shelf: ShelfState
  readonly #backend: Backend
  readonly #painted: () => Promise<void>

  constructor(answers: Backend = backend, afterPaint = painted) {
    this.#backend = answers
    this.shelf = new ShelfState(() => answers.shelf())
    this.#painted = afterPaint
  }

  /** Reads everything anew; the basket is where the core keeps it. */
  async load(): Promise<void> {
    if (this.#kept) {
      this.#kept = false
      return
    }
    const { basket, offer } = this
    const anew = await this.#anew()
    if (!anew) return
    const { selling, overtaken } = anew
    // Whoever has gone on meanwhile goes on.
    const ahead = overtaken || this.offer !== offer
    const same = basket !== null && this.basket === basket && basket.quote.sale === selling.quote.sale
    if (same && ahead) this.#fill(selling)
    else if (same && this.#begun(basket, selling)) this.#goOn(basket, selling)
    else this.#show(selling)
  }

  /** Was something begun that the basket alone does not hold: a payment, or what is typed for it? */
  #begun(basket: BasketState, { session, quote }: Selling): boolean {
    const left = (one: Basket) => JSON.stringify({ ...one, payment: null })
    // Both as the core writes them.
    if (!session || left(basket.quote.basket) !== left(quote.basket)) return false
    return this.offer !== null || this.panel?.kind === 'other'
  }

  /** It goes on where it was left for a look at another screen. */
  #goOn(basket: BasketState, selling: Selling): void {
    const { payment } = basket.wanted
    this.#fill(selling)
    basket.answered(selling.quote)
    if (this.offer) basket.offer(() => payment)
  }

  /** Reads everything anew in another language: what is being done, and what was typed, stays. */
  async reword(): Promise<void> {
    const basket = this.basket
    const anew = await this.#anew()
    if (!anew || !basket || this.basket !== basket) return
    this.#fill(anew.selling)
    // What was tapped meanwhile is answered in the new language by itself.
    if (!anew.overtaken) basket.answered(anew.selling.quote)
  }

  /** Everything as it is now. `overtaken`: what was tapped in the basket meanwhile is newer than the answer. */
  async #anew(): Promise<{ selling: Selling; overtaken: boolean } | undefined> {
    const basket = this.basket
    return this.loading.run(async () => {
      await basket?.settled()
      const wanted = basket?.wanted
      const [selling] = await Promise.all([this.#backend.selling(), this.shelf.read()])
      return { selling, overtaken: basket?.wanted !== wanted }
    })
  }

  /** A form beside the basket says whether it may be left; gives back what ends that. */
  filling(filled: (away: boolean) => boolean | Promise<boolean>): () => void {
    this.#filled = filled
    return () => {
      if (this.#filled === filled) this.#filled = null
    }
  }

  /** Shows something else in the place of the tiles, or the tiles, once what is being filled in may be left. */
  async open(panel: Panel | null): Promise<void> {
    if (this.#filled === null || (await this.#mayLeave(panel === null))) this.panel = panel
  }

  async #mayLeave(away: boolean): Promise<boolean> {
    return (await this.#filled?.(away)) ?? true
  }

  /** Another fair's tiles must not be seen. */
  forget(): void {
    this.shown = this.basket = this.offer = this.paid = this.panel = this.newest = this.unknown = this.turned = this.handed = null
    this.shelf.forget()
    this.fresh = this.#kept = false
    this.waits = 0
  }

  /** All of it as it stands, for `takeUp`. */
  setAside(): Aside {
    const { shown, basket, offer, panel } = this
    const shelf = this.shelf.shown
    this.forget()
    return { shown, shelf, basket, offer, panel }
  }

  /** Goes on just where it was set aside: what comes next on the screen reads nothing anew. */
  takeUp({ shown, shelf, basket, offer, panel }: Aside): void {
    this.shown = shown
    this.shelf.takeUp(shelf)
    this.basket = basket
    this.offer = offer
    this.panel = panel
    this.#kept = shown !== null
  }

  /** Where nothing is sold, nothing has a code. */
  get tiles(): readonly Tile[] {
    return this.shown?.session ? this.shelf.tiles : []
  }

  get paying(): boolean {
    return this.offer !== null
  }

  /** Where figures go that are typed at no field. */
  get figures(): Figures | null {
    return this.offer ?? (this.panel?.kind === 'other' ? this.panel.price : null)
  }

  /** The keypad for a price that the catalogue does not have; no tile: nor does it have the thing. */
  openPrice(tile: Tile | null): void {
    if (this.basket?.takesMore()) void this.open({ kind: 'other', tile, price: new OpenPrice() })
  }

  /** A tap on a tile: one more, or, where the price is open, its keypad. */
  tap(tile: Tile): void {
    this.unknown = this.turned = null
    if (tile.open_price) this.openPrice(tile)
    else this.newest = this.basket?.add(tile.product) ?? null
  }

  /** From the basket to the payment, with nothing offered yet. With nothing to pay or to hand back, it is done. */
  async charge(): Promise<void> {
    if (!this.basket) return
    this.finishing.failure = null
    if (!(await this.#mayLeave(false))) return
    await this.basket.settled()
    // What was refused stands beside its field.
    if (this.panel && this.panel.kind !== 'slip' && this.basket.failure) return
    this.basket.failure = null
    const { lines, ready, problem } = this.basket.quote
    if (lines.length === 0) return
    if (isUntimely(problem)) {
      this.panel = { kind: 'order', asked: true }
      return
    }
    if (ready && isEven(this.basket.quote)) return this.finish()
    this.paid = this.panel = this.newest = this.unknown = null
    this.basket.offerNothing()
    this.offer = new Offer(this.basket)
  }

  /** Back to the basket. */
  back(): void {
    this.offer = this.unknown = null
    this.basket?.offerNothing()
  }

  /** Puts the open basket aside and opens a fresh one. */
  async park(): Promise<void> {
    if (await this.#mayLeave(false)) await this.#settle(this.parking, () => this.#backend.basketPark())
  }

  /** Gives the open basket a turn; it is paid after the service. */
  async takeTurn(): Promise<void> {
    if (!(await this.#mayLeave(false))) return
    const sale = this.basket?.quote.sale
    await this.#settle(this.parking, () => this.#backend.basketTurn())
    this.turned = this.shown?.parked.find((parked) => parked.sale === sale)?.turn ?? null
  }

  /** The till lead allows what is taken off; whoever is more than a seller needs no PIN. */
  async allow(pin: string | null): Promise<boolean> {
    const quote = await this.allowing.run(async () => {
      await this.basket?.settled()
      return this.#backend.basketAllow(pin)
    })
    if (quote) this.basket?.answered(quote)
    return quote !== undefined
  }

  /** Shows what another screen has begun here: an order picked up, an exchange. */
  begun(selling: Selling): void {
    this.#show(selling)
    void this.shelf.read()
  }

  /** Opens a basket that waits; the open one takes its place, unless it is empty. */
  async resume(sale: string): Promise<void> {
    if (await this.#mayLeave(false)) await this.#settle(this.parking, () => this.#backend.basketResume(sale))
  }

  /** Makes the sale, once the newest tap is answered; a second tap meanwhile is the same tap. */
  async finish(): Promise<void> {
    const before = this.basket?.quote.sale
    await this.#settle(this.finishing, (basket) => {
      const { ready, sale } = basket.quote
      const looked = this.offer?.looked(basket.quote) ?? true
      return ready && looked && !basket.failure ? this.#backend.saleFinish({ sale }) : Promise.resolve(null)
    })
    if (this.basket?.quote.sale === before) return
    this.fresh = true
    this.handed = null
    // Wherever somebody looks meanwhile, it grows old.
    clearTimeout(this.#ageing)
    this.#ageing = setTimeout(() => (this.fresh = false), soon)
  }

  /** Undoes the sale or the order made last. */
  async undo(): Promise<void> {
    const newest = this.shown?.last_order
    if (!newest || newest.cancelled) return this.void(null)
    const { order } = newest
    await this.#undoing(order, (id) => this.#backend.orderUndo({ id, order }))
  }

  /** Voids the sale made last, also one before the newest order; an older one with the till lead's PIN, if she has one. */
  async void(pin: string | null): Promise<void> {
    const last = this.shown?.last
    if (!last) return
    const { sale, back } = last
    await this.#undoing(sale, (id) => this.#backend.saleUndo({ id, sale, pin }))
    if (!this.undoing.failure) this.handed = { sale, back }
  }

  /** The id is made once for each, so that asking twice undoes once. */
  async #undoing(of: string, ask: (id: string) => Promise<Selling>): Promise<void> {
    if (this.#undo?.of !== of) this.#undo = { id: newId(), of }
    const { id } = this.#undo
    await this.#settle(this.undoing, () => ask(id))
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
    if (!selling) return
    const { shown, offer } = this
    this.#show(selling)
    if (shown && offer) {
      // Nothing more is pressed there.
      basket.held = true
      this.paid = { shown, basket, offer }
    }
    void this.#follow()
  }

  /** What follows the answer, each in a frame of its own: the tiles, and what is left of two thousand products. */
  async #follow(): Promise<void> {
    const { paid } = this
    await this.#painted()
    if (paid) {
      if (this.paid === paid) this.paid = null
      await this.#painted()
    }
    await this.shelf.read()
  }

  async #price(basket: Basket): Promise<Quote> {
    const before = this.basket?.quote.sale
    const quote = await this.#backend.basketSet(basket)
    // A turn's basket that is emptied waits among the others, and a fresh one is open; had back, it waits no longer.
    if (quote.sale !== before) void this.loading.run(async () => this.#fill(await this.#backend.selling()))
    return quote
  }

  #fill(selling: Selling): void {
    this.waits = selling.waits
    this.shown = selling
  }

  #show(selling: Selling): void {
    this.#fill(selling)
    this.basket = new BasketState(selling.quote, (basket) => this.#price(basket))
    this.offer = this.paid = this.panel = this.newest = this.unknown = this.turned = null
  }
}

export const selling = new SellingState()
