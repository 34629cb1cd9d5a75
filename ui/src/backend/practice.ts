import { call } from './call'
import type { FairView } from './types/FairView'
import type { Practice } from './types/Practice'
import type { PracticeLook } from './types/PracticeLook'
import type { PracticeStep } from './types/PracticeStep'

/** From the real books to play ones, and back. Alone: a tap meant for the one must never reach the other. */
export const practiceStart = () => call<FairView>('practice_start', {}, { alone: true })
export const practiceEnd = () => call<FairView | null>('practice_end', {}, { alone: true })
export const practiceLook = (request: PracticeLook) => call<Practice>('practice_look', { request })
export const practiceStep = (request: PracticeStep) => call<Practice>('practice_step', { request })
