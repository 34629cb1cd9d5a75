import { SvelteSet } from 'svelte/reactivity'
import { newId } from '../backend/ids'
import { closingLook, drawerCount, tillClose } from '../backend/till'
import type { ClosingLook } from '../backend/types/ClosingLook'
import type { ClosingRow } from '../backend/types/ClosingRow'
import type { Counted } from '../backend/types/Counted'
import type { CountView } from '../backend/types/CountView'
import type { MissingPayment } from '../backend/types/MissingPayment'
import type { WalletAnswers } from '../backend/types/WalletAnswers'
import { Count } from './count.svelte'
import { FormTask, amountCodes } from './task.svelte'

export type Step = 'count' | 'compare' | 'wallets' | 'table' | 'finish'
export type Typed = 'extra_yape' | 'extra_plin'
/** A payment among others: an entry paid by both wallets has one of each. */
export const keyOf = ({ entry, wallet }: MissingPayment) => `${entry}-${wallet}`

/**
 * Closing the till, step by step. The count is written down before anybody sees what was expected; it stays in the
 * books, and counting again writes another one.
 */
export class Closing {
  step = $state<Step>('count')
  count = $state.raw(new Count())
  counted = $state.raw<CountView | null>(null)
  look = $state.raw<ClosingLook | null>(null)
  closed = $state.raw<ClosingRow | null>(null)
  /** Payments found in the telephone's list. */
  readonly arrived = new SvelteSet<string>()
  /** Is nobody looking at the wallets now? */
  unchecked = $state(false)
  extra = $state<Record<Typed, string>>({ extra_yape: '', extra_plin: '' })
  /** How many of each product lay on the table, as typed. */
  table = $state<Record<string, string>>({})
  reason = $state<string | null>(null)
  suspect = $state<string | null>(null)
  readonly task: FormTask<Typed> = new FormTask<Typed>(amountCodes('extra_yape'), () => ({ ...this.extra }))

  /** Those that there is something to do in. */
  readonly steps = $derived.by<Step[]>(() => [
    'count',
    'compare',
    ...(this.look && this.look.wallets.length > 0 ? (['wallets'] as const) : []),
    ...(this.look && this.look.stock.length > 0 ? (['table'] as const) : []),
    'finish',
  ])

  #id = newId()
  #counting = newId()
  #pieces: Counted[] = []

  readonly #answers = $derived.by<WalletAnswers>(() => {
    const gone = (this.look?.wallets ?? []).filter((row) => !this.arrived.has(keyOf(row)))
    const missing = gone.map(({ entry, wallet }) => ({ entry, wallet }))
    return { missing, extra_yape: this.extra.extra_yape, extra_plin: this.extra.extra_plin }
  })

  /** Writes the count down, and shows what was expected. */
  async write(): Promise<void> {
    this.#pieces = this.count.counted
    const counted = await this.task.run(async () => {
      const view = await drawerCount({ id: this.#counting, kind: 'close', pieces: this.#pieces })
      this.look = await closingLook(view.count, null)
      return view
    })
    if (!counted) return
    this.counted = counted
    this.step = 'compare'
  }

  /** Counts again, from nothing. */
  again(): void {
    this.#counting = newId()
    this.count = new Count()
    this.counted = null
    this.step = 'count'
  }

  /** On to the next step; the last but one asks what all of it comes to. */
  async next(): Promise<void> {
    const next = this.steps[this.steps.indexOf(this.step) + 1]
    if (next === undefined || this.counted === null) return
    const { count } = this.counted
    // Before the wallets were looked at, none of them is missing.
    const asked = this.step === 'compare' || this.unchecked ? null : this.#answers
    const look = await this.task.run(() => closingLook(count, asked))
    if (!look) return
    this.look = look
    this.step = next
  }

  /** Back to the step before. */
  back(): void {
    this.step = this.steps[this.steps.indexOf(this.step) - 1] ?? 'count'
  }

  /** Closes; without a reason where one is needed, the core says so. */
  async close(): Promise<void> {
    if (this.counted === null) return
    const { count } = this.counted
    const checked = this.look !== null && this.look.wallets.length > 0 && !this.unchecked
    const stock = Object.entries(this.table).map(([product, typed]) => ({ product, count: typed }))
    const closed = await this.task.run(() =>
      tillClose({
        id: this.#id,
        count,
        pieces: this.#pieces,
        wallets: checked ? this.#answers : null,
        stock,
        reason: this.look?.needs_reason ? this.reason : null,
        suspect: this.look?.needs_reason ? this.suspect : null,
      }),
    )
    if (closed) this.closed = closed
  }
}
