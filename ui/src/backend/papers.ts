import { call } from './call'
import type { Deliver } from './types/Deliver'
import type { Paper } from './types/Paper'
import type { Saved } from './types/Saved'

export const paperMake = (paper: Paper, deliver: Deliver) => call<Saved>('paper_make', { paper, deliver })
