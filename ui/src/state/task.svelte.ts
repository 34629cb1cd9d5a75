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
      this.failure = asFailure(error)
      return undefined
    } finally {
      this.busy = false
    }
  }
}

/**
 * The field a failure speaks of: by the text that could not be read, or else by its code. None: the failure
 * is said beside the button.
 */
export function placeOf<Field extends string>(
  failure: Failure | null,
  byCode: Record<string, Field>,
  typed: Partial<Record<Field, string>> = {},
): Field | null {
  if (failure === null) return null
  const unread = failure.args.text?.trim()
  const fields = Object.keys(typed) as Field[]
  const named = unread === undefined ? undefined : fields.find((field) => typed[field]?.trim() === unread)
  return named ?? byCode[failure.code] ?? null
}
