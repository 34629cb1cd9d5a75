import { call } from './call'
import type { PaperKept } from './types/PaperKept'
import type { PaperSheet } from './types/PaperSheet'
import type { PaperSold } from './types/PaperSold'
import type { PaperSum } from './types/PaperSum'

/** What a sheet comes to; nothing is kept. */
export const paperLook = (lines: PaperSold[]) => call<PaperSum>('paper_look', { lines })
export const paperKeep = (sheet: PaperSheet) => call<PaperKept>('paper_keep', { sheet })
