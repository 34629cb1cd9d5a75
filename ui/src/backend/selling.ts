import { call } from './call'
import type { Basket } from './types/Basket'
import type { Finish } from './types/Finish'
import type { Quote } from './types/Quote'
import type { Selling } from './types/Selling'
import type { Undo } from './types/Undo'

export const selling = () => call<Selling>('selling')
export const basketSet = (basket: Basket) => call<Quote>('basket_set', { basket })
export const basketPark = () => call<Selling>('basket_park')
export const basketResume = (sale: string) => call<Selling>('basket_resume', { sale })
export const saleFinish = (request: Finish) => call<Selling>('sale_finish', { request })
export const saleUndo = (request: Undo) => call<Selling>('sale_undo', { request })
