import * as backend from '../backend/practice'
import type { Practice } from '../backend/types/Practice'

type Backend = Pick<typeof backend, 'practiceLook' | 'practiceStep'>

/** The play customer at the counter. The core looks at what lies there; the newest answer is shown. */
export class PracticeState {
  shown = $state.raw<Practice | null>(null)

  #turn = 0
  readonly #backend: Backend

  constructor(answers: Backend = backend) {
    this.#backend = answers
  }

  /** After each tap, or when the seller asks what to do. */
  async look(paying: boolean, help = false): Promise<void> {
    await this.#show(this.#backend.practiceLook({ paying, help }))
  }

  /** Does what is offered. */
  async step(paying: boolean): Promise<void> {
    const step = this.shown?.step
    if (step) await this.#show(this.#backend.practiceStep({ step, paying }))
  }

  /** Another round begins. */
  forget(): void {
    this.#turn++
    this.shown = null
  }

  async #show(answer: Promise<Practice>): Promise<void> {
    const turn = ++this.#turn
    // The play only helps: what goes wrong with it must not stand in the way of selling.
    const shown = await answer.catch(() => null)
    if (turn === this.#turn) this.shown = shown ?? this.shown
  }
}

export const practice = new PracticeState()
