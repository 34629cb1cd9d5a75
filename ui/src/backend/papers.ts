import { Channel } from '@tauri-apps/api/core'
import { call } from './call'
import type { Deliver } from './types/Deliver'
import type { Paper } from './types/Paper'
import type { PaperPages } from './types/PaperPages'
import type { PaperProgress } from './types/PaperProgress'
import type { PaperSize } from './types/PaperSize'
import type { Saved } from './types/Saved'

/** Tells how far a paper of many pages is. */
export function paperMake(
  paper: Paper,
  deliver: Deliver,
  tell: (progress: PaperProgress) => void = () => undefined,
): Promise<Saved> {
  const progress = new Channel<PaperProgress>(tell)
  return call<Saved>('paper_make', { paper, deliver, progress })
}
export const paperCancel = () => call<null>('paper_cancel')
export const paperSave = (paper: Paper) => paperMake(paper, 'save')
export const paperShow = (paper: Paper) => call<PaperPages>('paper_show', { paper })
export const paperPrint = (size: PaperSize) => call<null>('paper_print', { size })
