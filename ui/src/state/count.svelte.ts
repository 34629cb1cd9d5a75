import { selling } from '../backend/selling'
import { tillCount } from '../backend/till'
import type { Counted } from '../backend/types/Counted'
import type { CountSum } from '../backend/types/CountSum'
import type { Piece } from '../backend/types/Piece'
import { Latest } from './latest.svelte'
import { Task } from './task.svelte'

/** Notes and coins being counted, one denomination after the other. */
export class Count {
  pieces = $state.raw<Piece[]>([])
  /** How many of each, as typed, by their value in céntimos. */
  counts = $state<Record<number, string>>({})
  readonly reading = new Task()
  readonly sum = new Latest<Counted[], CountSum>(tillCount)
  /** As it is sent. */
  readonly counted = $derived<Counted[]>(this.pieces.map(({ value }) => ({ value, count: this.counts[value] ?? '' })))

  constructor() {
    void this.reading.run(async () => {
      this.pieces = (await selling()).pieces
      this.ask()
    })
  }

  /** Asks what it comes to so far. */
  ask(): void {
    if (this.pieces.length > 0) this.sum.ask(this.counted)
  }
}
