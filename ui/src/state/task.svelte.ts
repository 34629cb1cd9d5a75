import { asFailure } from '../backend/call'
import type { Failure } from '../backend/types/Failure'

/** One thing under way at a time, and why it did not work. A second tap meanwhile is the same tap. */
export class Task {
  busy = $state(false)
  failure = $state.raw<Failure | null>(null)

  /** Runs `work`; answers undefined when it failed or when another is still under way. */
  async run<T>(work: () => Promise<T>): Promise<T | undefined> {
    if (this.busy) return undefined
    this.busy = true
    this.failure = null
    try {
      return await work()
    } catch (error) {
      this.fail(asFailure(error))
      return undefined
    } finally {
      this.busy = false
    }
  }

  protected fail(failure: Failure): void {
    this.failure = failure
  }
}

/**
 * A form's task: a failure is said beside the field it speaks of, or else beside the button. The field is found
 * once, as the failure comes: while the person mends one field, the failure must not wander to another.
 */
export class FormTask<Field extends string> extends Task {
  #place = $state.raw<Field | null>(null)
  /** What the form itself found wrong, field by field. */
  #found = $state.raw<Partial<Record<Field, Failure>>>({})
  readonly #byCode: Record<string, Field>
  readonly #typed: () => Partial<Record<Field, string>>

  /** Fields by the codes that speak of them, and what was typed into those that share a code. */
  constructor(byCode: Record<string, Field>, typed: () => Partial<Record<Field, string>> = () => ({})) {
    super()
    this.#byCode = byCode
    this.#typed = typed
  }

  /** Takes what the form itself finds wrong, each said at its field; answers whether that is nothing. */
  check(found: Partial<Record<Field, Failure | null>>): boolean {
    this.failure = null
    const wrong = Object.entries(found).filter(([, failure]) => failure !== null)
    this.#found = Object.fromEntries(wrong) as Partial<Record<Field, Failure>>
    return wrong.length === 0
  }

  /** What is wrong with this field. */
  at = (field: Field): Failure | null => this.#found[field] ?? (this.#place === field ? this.failure : null)

  /** What is wrong, but with no field. */
  get elsewhere(): Failure | null {
    return this.#place === null ? this.failure : null
  }

  protected override fail(failure: Failure): void {
    this.#place = placeOf(failure, this.#byCode, this.#typed())
    super.fail(failure)
  }
}

/** The field that a failure speaks of: the one that holds what could not be read, or the code's own. */
export function placeOf<Field extends string>(
  failure: Failure,
  byCode: Record<string, Field>,
  typed: Partial<Record<Field, string>>,
): Field | null {
  const unread = failure.args.text?.trim()
  const fields = Object.keys(typed) as Field[]
  const named = unread === undefined ? undefined : fields.find((field) => typed[field]?.trim() === unread)
  const own = byCode[failure.code]
  // Nothing at all is what several fields may hold: then the code knows better.
  return (unread === '' ? (own ?? named) : (named ?? own)) ?? null
}

/** The codes that speak of an amount, for the one field of a form that holds one. */
export const amountCodes = <Field extends string>(field: Field): Record<string, Field> => ({
  'amount-missing': field,
  'amount-unreadable': field,
  'amount-negative': field,
  'amount-zero': field,
  'amount-too-large': field,
})
