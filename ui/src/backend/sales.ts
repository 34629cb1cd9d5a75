import { call } from './call'
import type { Refund } from './types/Refund'
import type { Return } from './types/Return'
import type { SaleRow } from './types/SaleRow'
import type { SaleView } from './types/SaleView'

export const saleList = () => call<SaleRow[]>('sale_list')
export const saleView = (sale: string) => call<SaleView>('sale_view', { sale })
export const returnQuote = (request: Return) => call<Refund>('return_quote', { request })
export const returnMake = (request: Return) => call<SaleView>('return_make', { request })
