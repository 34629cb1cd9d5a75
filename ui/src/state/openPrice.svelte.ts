import type { Figures } from './codes'
import { pointed, shifted, shiftingKeys, type ShiftingKey } from './shifting'

/** A price that is typed, with keys on the screen or under the fingers, and what it is for. */
export class OpenPrice implements Figures {
  digits = $state('')
  label = $state('')
  /** Whose it is, once that is said; nobody's is the fund's. */
  maker = $state<string | null>(null)
  said = $state(false)

  /** `12.50` */
  get amount(): string {
    return pointed(this.digits)
  }

  tap(key: ShiftingKey): void {
    this.digits = shifted(this.digits, key)
  }

  /** A key as `KeyboardEvent.key` names it; answers whether it was one for an amount. */
  type(name: string): boolean {
    const key = name === 'Backspace' ? 'back' : shiftingKeys.find((one) => one === name)
    if (key !== undefined) this.tap(key)
    return key !== undefined
  }

  kept(): () => void {
    const { digits } = this
    return () => (this.digits = digits)
  }

  /** A code of more than three figures that a product has is that; one that nobody has may be a price. */
  isAmount = (typed: string, known: boolean): boolean => (known ? /^\d{1,3}$/ : /^[\d.,]{1,6}$/).test(typed)
}
