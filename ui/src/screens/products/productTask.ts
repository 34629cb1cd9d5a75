import type { Failure } from '../../backend/types/Failure'
import type { Product } from '../../backend/types/Product'
import type { Filled } from '../../state/drafts.svelte'
import { FormTask } from '../../state/task.svelte'
import { amount, missing, negative, whole } from '../../state/wrong'

type Fields = keyof Product | ExtraField
/** A field of an option or a variant, by its place. */
export type ExtraField = `extra-${number}-${'name' | 'price'}`

/** Fields by the refusals that speak of them. */
const byCode: Record<string, Fields> = {
  'sku-missing': 'sku',
  'sku-taken': 'sku',
  'name-missing': 'name_es',
  'name-long': 'name_es',
  'price-negative': 'price',
  'cost-negative': 'cost',
  'stock-not-stocked': 'stock',
  'stock-unreadable': 'stock',
  'duration-not-service': 'duration_min',
  'duration-unreadable': 'duration_min',
  'bundle-not-fewer': 'bundle_take',
  'bundle-unreadable': 'bundle_take',
  'extra-name-missing': 'extras',
  'extra-price-negative': 'extras',
  'text-too-long': 'extras',
}

/** The task of saving what is filled in. */
export const productTask = (filled: () => Filled) =>
  new FormTask<Fields>(byCode, () => {
    const { price, cost, stock, duration_min, extras, name_en } = filled()
    // A blank one is no name that is too long, nor any other blank that is missing.
    const english = name_en.trim() === '' ? {} : { name_en }
    const prices = extras.map((extra, place) => [`extra-${place}-price`, extra.price])
    return { ...english, price, cost, stock, duration_min, ...(Object.fromEntries(prices) as Partial<Record<Fields, string>>) }
  })

/** What the form can tell is wrong, field by field, all at once; the core says the rest. */
export const wrongOf = (filled: Filled): Partial<Record<Fields, Failure | null>> => ({
  name_es: missing(filled.name_es, 'name-missing'),
  price: amount(filled.price),
  cost: amount(filled.cost, true),
  sku: missing(filled.sku, 'sku-missing'),
  stock: whole(filled.stock, 'stock-unreadable', true),
  duration_min: whole(filled.duration_min, 'duration-unreadable', true),
  ...Object.fromEntries(
    filled.extras.flatMap((extra, place) => [
      [`extra-${place}-name`, missing(extra.name_es, 'extra-name-missing')],
      [`extra-${place}-price`, negative(extra.price) ?? amount(extra.price, true)],
    ]),
  ),
})
