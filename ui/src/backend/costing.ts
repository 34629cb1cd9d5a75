import { call } from './call'
import type { Costing } from './types/Costing'
import type { CostingAnswer } from './types/CostingAnswer'
import type { CostingForm } from './types/CostingForm'
import type { CostingSave } from './types/CostingSave'
import type { CostingSaved } from './types/CostingSaved'

export const costingView = (product: string) => call<CostingForm>('costing_view', { product })
export const costingQuote = (costing: Costing, price: string) => call<CostingAnswer>('costing_quote', { costing, price })
export const costingSave = (request: CostingSave) => call<CostingSaved>('costing_save', { request })
