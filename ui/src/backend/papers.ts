import { call } from './call'
import type { Deliver } from './types/Deliver'
import type { Paper } from './types/Paper'
import type { PaperPages } from './types/PaperPages'
import type { PaperSize } from './types/PaperSize'
import type { Saved } from './types/Saved'

export const paperMake = (paper: Paper, deliver: Deliver) => call<Saved>('paper_make', { paper, deliver })
export const paperSave = (paper: Paper) => paperMake(paper, 'save')
export const paperShow = (paper: Paper) => call<PaperPages>('paper_show', { paper })
export const paperPrint = (size: PaperSize) => call<null>('paper_print', { size })
