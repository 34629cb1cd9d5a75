import { asFailure } from '../backend/call'
import type { Failure } from '../backend/types/Failure'

/** Asks again and again as a form changes; only the answer to the newest question is shown. */
export class Latest<Question, Answer> {
  answer = $state.raw<Answer | null>(null)
  failure = $state.raw<Failure | null>(null)
  waiting = $state(false)

  #turn = 0
  readonly #ask: (question: Question) => Promise<Answer>

  constructor(ask: (question: Question) => Promise<Answer>) {
    this.#ask = ask
  }

  ask(question: Question): void {
    const turn = ++this.#turn
    this.waiting = true
    this.#ask(question).then(
      (answer) => this.#take(turn, answer, null),
      (error: unknown) => this.#take(turn, null, asFailure(error)),
    )
  }

  /** Nothing is asked any more. */
  forget(): void {
    this.#take(++this.#turn, null, null)
  }

  #take(turn: number, answer: Answer | null, failure: Failure | null): void {
    if (turn !== this.#turn) return
    this.answer = answer
    this.failure = failure
    this.waiting = false
  }
}
