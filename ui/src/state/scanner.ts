/** A code comes without a pause; what is typed so long after the key before, in milliseconds, begins anew. */
const pause = 2000
const textless = ['button', 'checkbox', 'color', 'file', 'radio', 'range', 'reset', 'submit']
const modifiers = ['Shift', 'CapsLock', 'AltGraph', 'NumLock']

type Key = Pick<KeyboardEvent, 'key' | 'timeStamp' | 'ctrlKey' | 'altKey' | 'metaKey' | 'target'>

/** Whoever knows codes on the screen shown. */
export interface Reader {
  /** What may be a code is about to be typed: as things stand now, they stand again should nobody know it. */
  begins(): void
  /** Enter has come after this. Answers whether that was all that Enter was for. */
  ends(typed: string): boolean
}

/**
 * A scanner types its code wherever the focus is and ends it with Enter. What is typed at no field is collected here,
 * and the Enter after it presses no button, whatever has the focus; in a field, typing is typing.
 */
export class Scanner {
  /** Where nobody knows codes, Enter after one does nothing. */
  reader: Reader | null = null
  #typed = ''
  #at = -Infinity

  /** Sees a key before anything else does; answers whether it goes no further. */
  takes(event: Key): boolean {
    const { key, timeStamp } = event
    if (modifiers.includes(key)) return false
    if (event.ctrlKey || event.altKey || event.metaKey || takesText(event.target)) this.forget()
    else if (key === 'Enter') return this.#end()
    else if (key === 'Backspace') this.#typed = this.#typed.slice(0, -1)
    else if (key.length === 1) return this.#type(key, timeStamp)
    else this.forget()
    return false
  }

  /** Something else is done. */
  forget(): void {
    this.#typed = ''
  }

  #type(key: string, at: number): boolean {
    if (at - this.#at > pause) this.forget()
    this.#at = at
    // A space alone presses what has the focus; within a code it must not.
    if (key === ' ' && this.#typed.length < 2) {
      this.forget()
      return false
    }
    if (this.#typed === '') this.reader?.begins()
    this.#typed += key
    return key === ' '
  }

  #end(): boolean {
    const typed = this.#typed
    this.forget()
    if (typed === '') return false
    // One letter alone may be a key that does something.
    return this.reader ? this.reader.ends(typed) : typed.length > 1
  }
}

/** Is it a field that letters are typed into? */
export function takesText(target: EventTarget | null): boolean {
  const { tagName, type } = (target ?? {}) as Partial<HTMLInputElement>
  if (tagName === 'INPUT') return !textless.includes(type ?? '')
  return tagName === 'TEXTAREA' || tagName === 'SELECT'
}

export const scanner = new Scanner()
