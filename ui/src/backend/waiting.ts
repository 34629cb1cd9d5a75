import { call } from './call'
import type { CancelOrder } from './types/CancelOrder'
import type { OrderGivenUp } from './types/OrderGivenUp'
import type { Selling } from './types/Selling'
import type { SetTurn } from './types/SetTurn'
import type { WaitingView } from './types/WaitingView'

export const waitingView = () => call<WaitingView>('waiting_view')
export const orderPickUp = (order: string) => call<Selling>('order_pick_up', { order })
export const orderCancel = (request: CancelOrder) => call<OrderGivenUp>('order_cancel', { request })
export const turnCharge = (sale: string) => call<Selling>('turn_charge', { sale })
export const turnSet = (request: SetTurn) => call<WaitingView>('turn_set', { request })
