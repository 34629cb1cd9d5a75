import { call } from './call'
import type { Amount } from './types/Amount'
import type { Basket } from './types/Basket'
import type { Finish } from './types/Finish'
import type { OrderChoices } from './types/OrderChoices'
import type { OtherProduct } from './types/OtherProduct'
import type { Quote } from './types/Quote'
import type { Return } from './types/Return'
import type { Selling } from './types/Selling'
import type { Shelf } from './types/Shelf'
import type { Undo } from './types/Undo'
import type { UndoOrder } from './types/UndoOrder'

export const selling = () => call<Selling>('selling')
export const shelf = () => call<Shelf>('shelf')
export const basketSet = (basket: Basket) => call<Quote>('basket_set', { basket })
export const basketPark = () => call<Selling>('basket_park')
export const basketResume = (sale: string) => call<Selling>('basket_resume', { sale })
export const saleFinish = (request: Finish) => call<Selling>('sale_finish', { request })
export const saleUndo = (request: Undo) => call<Selling>('sale_undo', { request })
export const orderUndo = (request: UndoOrder) => call<Selling>('order_undo', { request })
export const basketTurn = () => call<Selling>('basket_turn')
export const basketAllow = (pin: string | null) => call<Quote>('basket_allow', { pin })
export const orderChoices = () => call<OrderChoices>('order_choices')
export const otherProduct = (request: OtherProduct) => call<string>('other_product', { request })
export const priceShown = (typed: string) => call<Amount>('price_shown', { typed })
export const exchangeBegin = (request: Return) => call<Selling>('exchange_begin', { request })
