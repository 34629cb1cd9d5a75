import { newId } from '../../backend/ids'
import type { Choices } from '../../backend/types/Choices'
import type { Product } from '../../backend/types/Product'

/** A product to fill in: stocked, the participants' own materials, of the first category. */
export function newProduct(choices: Choices): Product {
  const [category] = choices.categories
  return {
    id: newId(),
    sku: '',
    name_es: '',
    name_en: '',
    kind: 'stocked',
    category: category?.key ?? '',
    price: '',
    cost: '',
    unit: 'unit',
    stock: '',
    duration_min: '',
    pictogram: category?.pictogram ?? choices.pictograms[0] ?? '',
    materials_by: 'participant',
    shares: [],
    active: true,
    open_price: false,
    bundle_take: '',
    bundle_pay: '',
    extras: [],
    photo: null,
  }
}
