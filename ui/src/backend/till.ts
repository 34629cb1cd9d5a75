import { call } from './call'
import type { CloseTill } from './types/CloseTill'
import type { Counted } from './types/Counted'
import type { CountSum } from './types/CountSum'
import type { DayView } from './types/DayView'
import type { FairView } from './types/FairView'
import type { MoveCash } from './types/MoveCash'
import type { OpenTill } from './types/OpenTill'
import type { Session } from './types/Session'

export const tillOpen = (request: OpenTill) => call<FairView>('till_open', { request })
export const tillMove = (request: MoveCash) => call<DayView>('till_move', { request })
export const tillCount = (pieces: Counted[]) => call<CountSum>('till_count', { pieces })
export const tillClose = (request: CloseTill) => call<DayView>('till_close', { request })
export const dayView = (session: number | null) => call<DayView>('day_view', { session })
export const sessionList = () => call<Session[]>('session_list')
