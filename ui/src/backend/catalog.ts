import { call } from './call'
import type { Import } from './types/Import'
import type { Imported } from './types/Imported'
import type { Product } from './types/Product'
import type { ProductRow } from './types/ProductRow'

export const productList = () => call<ProductRow[]>('product_list')
export const productSave = (product: Product) => call<ProductRow[]>('product_save', { product })
export const importTable = (request: Import) => call<Imported>('import_table', { request })
