import { call } from './call'
import type { Participant } from './types/Participant'

export const participantList = () => call<Participant[]>('participant_list')
export const participantSave = (participant: Participant) =>
  call<Participant[]>('participant_save', { participant })
