import { call } from './call'
import type { EarningsView } from './types/EarningsView'
import type { Participant } from './types/Participant'
import type { Payout } from './types/Payout'

export const participantList = () => call<Participant[]>('participant_list')
export const participantSave = (participant: Participant) =>
  call<Participant[]>('participant_save', { participant })
export const earnings = () => call<EarningsView>('earnings')
export const payoutMake = (request: Payout) => call<EarningsView>('payout_make', { request })
