import { call } from './call'
import type { AuditView } from './types/AuditView'
import type { CloseTill } from './types/CloseTill'
import type { ClosingLook } from './types/ClosingLook'
import type { ClosingRow } from './types/ClosingRow'
import type { CountDrawer } from './types/CountDrawer'
import type { CountView } from './types/CountView'
import type { Counted } from './types/Counted'
import type { CountSum } from './types/CountSum'
import type { DayView } from './types/DayView'
import type { DropNotes } from './types/DropNotes'
import type { FairView } from './types/FairView'
import type { MoveCash } from './types/MoveCash'
import type { OpenTill } from './types/OpenTill'
import type { ProofView } from './types/ProofView'
import type { ReopenTill } from './types/ReopenTill'
import type { Session } from './types/Session'
import type { TermEntryRow } from './types/TermEntryRow'
import type { WalletAnswers } from './types/WalletAnswers'

export const tillOpen = (request: OpenTill) => call<FairView>('till_open', { request })
export const tillMove = (request: MoveCash) => call<null>('till_move', { request })
export const tillCount = (pieces: Counted[]) => call<CountSum>('till_count', { pieces })
export const drawerCount = (request: CountDrawer) => call<CountView>('drawer_count', { request })
/** Notes to safekeeping, once a second person has given her PIN or the passphrase. */
export const drawerDrop = (request: DropNotes) => call<null>('drawer_drop', { request })
export const closingLook = (count: string, answers: WalletAnswers | null) =>
  call<ClosingLook>('closing_look', { count, answers })
export const tillClose = (request: CloseTill) => call<ClosingRow | null>('till_close', { request })
export const tillReopen = (request: ReopenTill) => call<ClosingRow[]>('till_reopen', { request })
export const closingList = () => call<ClosingRow[]>('closing_list')
export const proofView = (session: number | null) => call<ProofView>('proof_view', { session })
export const proofEntries = (term: string, session: number | null) =>
  call<TermEntryRow[]>('proof_entries', { term, session })
export const booksCheck = () => call<AuditView>('books_check')
/** None to whoever sells, until the drawer is counted. */
export const dayView = (session: number | null) => call<DayView | null>('day_view', { session })
export const sessionList = () => call<Session[]>('session_list')
