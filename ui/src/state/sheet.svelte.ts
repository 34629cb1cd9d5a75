import { getContext, setContext } from 'svelte'
import { paperPrint, paperSave, paperShow } from '../backend/papers'
import type { Paper } from '../backend/types/Paper'
import type { PaperPages } from '../backend/types/PaperPages'
import type { Saved } from '../backend/types/Saved'
import { sized } from './printing'
import { Task } from './task.svelte'

export type SlipSize = Extract<Paper, { paper: 'slip' }>['size']
export const slipSizes: readonly SlipSize[] = ['roll58', 'roll80', 'a6', 'a5']

/** The paper that this stall gives slips on: the next one is on the same. */
export const slips = $state<{ size: SlipSize }>({ size: 'roll80' })

/** What is asked for: which paper, and how its heading calls it. */
interface Asked {
  paper: Paper
  title: string
  /** Whoever asked; she follows it with changes, and takes it away with herself. */
  by: object
}

/** A paper on the screen, in the place of what is worked at. */
export class Sheet {
  pages = $state.raw<PaperPages | null>(null)
  shown = $state.raw<Asked | null>(null)
  saved = $state.raw<Saved | null>(null)
  readonly task = new Task()
  readonly delivering = new Task()
  #wanted: Asked | null = null

  /** Shows a paper; of several asked for quickly, the last. */
  async show(asked: Asked, task: Task = this.task): Promise<void> {
    this.#wanted = asked
    let last: Asked | null = null
    let pages: PaperPages | undefined
    while (last !== this.#wanted && !task.busy) {
      const next: Asked | null = (last = this.#wanted)
      pages = next ? await task.run(() => paperShow(next.paper)) : undefined
    }
    if (!pages || last !== this.#wanted) return
    this.pages = pages
    this.shown = last
    this.saved = null
    this.delivering.failure = null
  }

  /** Puts it away; `by`: only if it was hers. */
  close(by?: object): void {
    if (by && this.#wanted?.by !== by) return
    this.#wanted = this.pages = this.shown = null
  }

  /** Is what is shown, or about to be, hers? */
  isOf = (by: object): boolean => this.#wanted?.by === by

  /** Saves it as PDF among the papers. */
  async save(): Promise<void> {
    const paper = this.shown?.paper
    if (paper) this.saved = (await this.delivering.run(() => paperSave(paper))) ?? null
  }

  /** Into the system's print dialog, at its true size. */
  async print(): Promise<void> {
    const size = this.pages?.pages[0]?.size
    if (!size) return
    sized(size)
    await this.delivering.run(() => paperPrint(size))
  }
}

const key = Symbol('sheet')

/** The place for papers of this screen. */
export function provideSheet(): Sheet {
  const sheet = new Sheet()
  setContext(key, sheet)
  return sheet
}

/** The screen's place for papers, where it has one. */
export const useSheet = (): Sheet | undefined => getContext<Sheet | undefined>(key)
