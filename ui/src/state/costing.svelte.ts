import { costingQuote, costingSave, costingView } from '../backend/costing'
import { newId } from '../backend/ids'
import type { Amount } from '../backend/types/Amount'
import type { Costing } from '../backend/types/Costing'
import type { CostingAnswer } from '../backend/types/CostingAnswer'
import type { CostingForm } from '../backend/types/CostingForm'
import type { Failure } from '../backend/types/Failure'
import type { Material } from '../backend/types/Material'
import type { ProductRow } from '../backend/types/ProductRow'
import { Latest } from './latest.svelte'
import { FormTask, Task, placeOf } from './task.svelte'

/** `material-0` is the amount in the first row, `name-0` its name. */
export type Field = 'pieces' | 'materials' | 'minutes' | 'hour' | 'indirect' | 'gain' | 'price' | `material-${number}` | `name-${number}`

const byCode: Record<string, Field> = {
  'batch-empty': 'pieces',
  'material-name-missing': 'materials',
  'material-negative': 'materials',
  'materials-too-many': 'materials',
  'hour-negative': 'hour',
  'indirect-negative': 'indirect',
  'gain-out-of-range': 'gain',
  'price-negative': 'price',
}
/** What is still to be filled in is no mistake until somebody saves. */
const unfinished = ['batch-empty', 'amount-missing', 'material-name-missing']
/** Rows to begin with. */
const rows = 3

const blank = (): Material => ({ name: '', amount: '' })
const filled = ({ name, amount }: Material) => name.trim() !== '' || amount.trim() !== ''

/** A costing sheet that is being filled in: each change is answered at once, and kept when asked. */
export class CostingSheet {
  costing = $state<Costing | null>(null)
  price = $state('')
  useCost = $state(false)
  kept = $state.raw<CostingForm | null>(null)
  readonly quote = new Latest<{ costing: Costing; price: string }, CostingAnswer>(({ costing, price }) =>
    costingQuote(costing, price),
  )
  readonly loading = new Task()
  readonly saving = new FormTask<Field>(byCode, () => this.#typed())
  #saved = $state<string | null>(null)
  /** As it was when it was last to be kept: what was wrong then is said until something changes. */
  #tried = $state<string | null>(null)

  constructor(product: string, price: string) {
    this.price = price
    void this.loading.run(async () => this.#take(await costingView(product)))
  }

  /** What the catalogue says that one costs. */
  get cost(): Amount | null {
    return this.kept?.cost ?? null
  }

  /** Is what is shown what is kept? */
  get saved(): boolean {
    return this.#saved !== null && this.#saved === JSON.stringify(this.costing)
  }

  /** What is wrong with this field: as it stands, or when it was last saved. */
  at = (field: Field): Failure | null => {
    const live = this.quote.failure
    if (live && !unfinished.includes(live.code)) return this.#place(live) === field ? live : null
    return this.#mended ? null : this.saving.at(field)
  }

  get #mended(): boolean {
    return this.#tried !== JSON.stringify(this.costing)
  }

  /** What is wrong, but with no field. */
  get elsewhere(): Failure | null {
    const live = this.quote.failure
    if (live && !unfinished.includes(live.code) && this.#place(live) === null) return live
    return this.saving.elsewhere
  }

  /** Asks what the sheet says now. */
  ask(): void {
    if (this.costing) this.quote.ask({ costing: $state.snapshot(this.costing), price: this.price })
  }

  add(): void {
    this.costing?.materials.push(blank())
  }

  remove(place: number): void {
    this.costing?.materials.splice(place, 1)
  }

  /** Keeps it; answers every product as it is now. */
  async save(): Promise<ProductRow[] | undefined> {
    const costing = $state.snapshot(this.costing)
    if (!costing) return undefined
    this.#tried = JSON.stringify(costing)
    const request = { id: newId(), costing, use_cost: this.useCost }
    const saved = await this.saving.run(() => costingSave(request))
    if (!saved) return undefined
    this.useCost = false
    this.kept = saved.form
    this.#saved = this.#tried
    return saved.rows
  }

  #take(form: CostingForm): void {
    this.kept = form
    const materials = form.kept ? form.costing.materials : Array.from({ length: rows }, blank)
    this.costing = { ...form.costing, materials }
  }

  #place(failure: Failure): Field | null {
    return placeOf(failure, byCode, this.#typed())
  }

  /** Only what could be meant by a blank: an amount of a row that has a name, or the price. */
  #typed(): Partial<Record<Field, string>> {
    const { costing } = this
    if (!costing) return {}
    const typed: Partial<Record<Field, string>> = {}
    costing.materials.forEach((material, place) => {
      if (!filled(material)) return
      typed[`material-${place}`] = material.amount
      if (material.name.trim() !== '') typed[`name-${place}`] = material.name
    })
    for (const field of ['pieces', 'minutes', 'hour', 'indirect', 'gain'] as const) {
      if (costing[field].trim() !== '') typed[field] = costing[field]
    }
    return { ...typed, price: this.price }
  }
}
