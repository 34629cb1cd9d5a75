import { call } from './call'
import type { PaperKept } from './types/PaperKept'
import type { PaperOff } from './types/PaperOff'
import type { PaperSheet } from './types/PaperSheet'
import type { PaperSold } from './types/PaperSold'
import type { PaperSum } from './types/PaperSum'

/** What a sheet comes to; nothing is kept. */
export const paperLook = (sheet: { lines: PaperSold[]; off: PaperOff }) => call<PaperSum>('paper_look', sheet)
export const paperKeep = (sheet: PaperSheet) => call<PaperKept>('paper_keep', { sheet })
