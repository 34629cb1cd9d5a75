import { call } from './call'
import type { EarningsView } from './types/EarningsView'
import type { FillJars } from './types/FillJars'
import type { JarsView } from './types/JarsView'
import type { OwnPage } from './types/OwnPage'
import type { Payout } from './types/Payout'
import type { TakeBack } from './types/TakeBack'

export const earnings = () => call<EarningsView>('earnings')
export const payoutMake = (request: Payout) => call<EarningsView>('payout_make', { request })
export const payoutTakeBack = (request: TakeBack) => call<EarningsView>('payout_take_back', { request })
export const ownPage = (participant: string) => call<OwnPage>('own_page', { participant })
/** What these jars leave to be parted; nothing is kept. */
export const jarsLook = (request: FillJars) => call<JarsView>('jars_look', { request })
export const jarsFill = (request: FillJars) => call<OwnPage>('jars_fill', { request })
