/** A code comes without a pause; what is typed so long after the key before, in milliseconds, begins anew. */
const pause = 2000
/** No hand presses keys so soon one after the other, in milliseconds: a scanner does. */
const quick = 40
/** A hand rests so long, in milliseconds, before it scans. What comes neither so slowly nor so quickly is not told apart. */
const rest = 250
const textless = ['button', 'checkbox', 'color', 'file', 'radio', 'range', 'reset', 'submit']
const modifiers = ['Shift', 'CapsLock', 'AltGraph', 'NumLock']

type Key = Pick<KeyboardEvent, 'key' | 'timeStamp' | 'ctrlKey' | 'altKey' | 'metaKey' | 'target'>

/** Makes things stand again as they stood before something was typed. */
export type Restore = () => void

/** Whoever knows codes on the screen shown. */
export interface Reader {
  /** What may be a code is about to be typed at no field. */
  begins(): Restore
  /** Enter has come after this, at no field. Answers whether that was all that Enter was for. */
  ends(typed: string, restore: Restore): boolean
  /** This came at a scanner's pace, wherever the focus was. Answers whether a product has it, which is then added. */
  scanned(code: string, restore: Restore): boolean
}

/** What has been typed since something else was done, or since a hand rested. */
interface Typed {
  text: string
  restore: Restore
}

/**
 * A scanner types its code wherever the focus is and ends it with Enter. What is typed at no field is collected here,
 * and the Enter after it presses no button, whatever has the focus. In a field typing is typing, unless it comes at a
 * scanner's pace and is a product's code: then that product is meant, and the field is left as it was.
 */
export class Scanner {
  /** Where nobody knows codes, Enter after one does nothing. */
  reader: Reader | null = null
  #typed: Typed | null = null
  /** What came at a scanner's pace, up to now. */
  #burst: Typed | null = null
  #at = -Infinity

  /** Sees a key before anything else does; answers whether it goes no further. */
  takes(event: Key): boolean {
    const { key, target } = event
    if (modifiers.includes(key)) return false
    const gap = event.timeStamp - this.#at
    this.#at = event.timeStamp
    const field = takesText(target) ? (target as HTMLInputElement) : null
    const held = event.ctrlKey || event.altKey || event.metaKey
    // The search knows codes itself.
    if (held || field?.type === 'search' || field?.tagName === 'SELECT') this.forget()
    else if (key === 'Enter') return this.#end(gap, field !== null)
    else if (key.length === 1) return this.#type(key, gap, field)
    else if (key === 'Backspace' && !field && this.#typed) this.#shorten(this.#typed)
    else this.forget()
    return false
  }

  /** Something else is done. */
  forget(): void {
    this.#typed = this.#burst = null
  }

  #shorten(typed: Typed): void {
    this.#typed = typed.text.length > 1 ? { ...typed, text: typed.text.slice(0, -1) } : null
    this.#burst = null
  }

  #type(key: string, gap: number, field: HTMLInputElement | null): boolean {
    if (field || gap > pause) this.#typed = null
    if (gap >= rest) this.#burst = null
    // A space alone presses what has the focus; within a code it must not.
    if (!field && key === ' ' && (this.#typed?.text.length ?? 0) < 2) {
      this.forget()
      return false
    }
    const anew = gap >= rest || (!field && !this.#typed)
    if (anew) this.#burst = { text: key, restore: field ? textOf(field) : (this.reader?.begins() ?? nothing) }
    else this.#burst = gap <= quick ? longer(this.#burst, key) : null
    if (!field) this.#typed = longer(this.#typed, key) ?? this.#burst
    return !field && key === ' '
  }

  #end(gap: number, inField: boolean): boolean {
    const [typed, burst] = [this.#typed, gap <= quick ? this.#burst : null]
    this.forget()
    if (burst && (burst.text.length > 1 || !inField) && this.reader?.scanned(burst.text, burst.restore)) return true
    if (inField || !typed) return false
    const { text, restore } = burst && burst.text.length > 2 ? burst : typed
    // One letter alone may be a key that does something.
    return this.reader ? this.reader.ends(text, restore) : text.length > 1
  }
}

const nothing: Restore = () => {}

const longer = (typed: Typed | null, key: string): Typed | null => typed && { ...typed, text: typed.text + key }

/** Gives a field its text back, and tells whoever listens to it. */
function textOf(field: HTMLInputElement): Restore {
  const { value } = field
  return () => {
    field.value = value
    field.dispatchEvent(new Event('input', { bubbles: true }))
  }
}

/** Is it a field that letters are typed into? */
export function takesText(target: EventTarget | null): boolean {
  const { tagName, type } = (target ?? {}) as Partial<HTMLInputElement>
  if (tagName === 'INPUT') return !textless.includes(type ?? '')
  return tagName === 'TEXTAREA' || tagName === 'SELECT'
}

export const scanner = new Scanner()
