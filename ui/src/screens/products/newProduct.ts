import { newId } from '../../backend/ids'
import type { Choices } from '../../backend/types/Choices'
import type { Product } from '../../backend/types/Product'
import type { Filled } from '../../state/drafts.svelte'
import { freeCode } from '../../state/propose'

/**
 * A product to fill in: stocked, with a code that is free, the participants' own materials. Whose it is nobody else can
 * know, so it is asked wherever there are participants; neither is the category, unless one was chosen before.
 */
export function newProduct(choices: Choices, codes: string[], last: string, anybody: boolean): Filled {
  const category = choices.categories.find(({ key }) => key === last)
  return {
    id: newId(),
    sku: freeCode(codes),
    name_es: '',
    name_en: '',
    kind: 'stocked',
    category: category?.key ?? '',
    price: '',
    cost: '',
    unit: 'unit',
    stock: '',
    duration_min: '',
    pictogram: category?.pictogram ?? '',
    materials_by: 'participant',
    shares: [],
    fund: anybody ? null : true,
    active: true,
    open_price: false,
    bundle_take: '',
    bundle_pay: '',
    extras: [],
    photo: null,
  }
}

/** One that there is, to be changed. */
export const filledIn = (product: Product): Filled => ({ ...product, fund: product.shares.length === 0 })

/** As it is saved. */
export function toSave(filled: Filled): Product {
  const product: Product & { fund?: boolean | null } = { ...filled }
  delete product.fund
  return product
}
