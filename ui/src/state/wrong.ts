import type { Failure } from '../backend/types/Failure'

/**
 * What a form can tell by itself is wrong, so that all of it is said at once: what is missing, and what nobody could
 * read. The core, which is stricter, has the last word; each answers with its refusal, or with null.
 */
type Wrong = Failure | null

const refused = (code: string, args: Record<string, string> = {}): Failure => ({ code, args, refused: true })
const blank = (text: string): boolean => text.trim() === ''

/** Nothing was typed. */
export const missing = (text: string, code: string): Wrong => (blank(text) ? refused(code) : null)

/** Fewer letters than a passphrase has; spaces around it are none. */
export const tooShort = (text: string): Wrong => ([...text.trim()].length < 8 ? refused('passphrase-too-short') : null)

/** No amount: letters, or nothing where something must be. */
export function amount(text: string, optional = false): Wrong {
  if (blank(text)) return optional ? null : refused('amount-missing', { text: '' })
  return /^-?\s*(s\/)?[\s\u00a0-]*[\d.,\s\u00a0]*\d[\d.,\s\u00a0]*$/i.test(text.trim())
    ? null
    : refused('amount-unreadable', { text: text.trim() })
}

/** Less than nothing, for what an option or a variant costs more. */
export const negative = (text: string): Wrong => (/^\s*(s\/)?\s*-\s*\d/i.test(text) ? refused('extra-price-negative') : null)

/** No percentage from 0 to 100. */
export function percent(text: string, code = 'percent-out-of-range'): Wrong {
  const found = /^(\d{0,3})([.,]\d{0,2})?\s*%?$/.exec(text.trim())
  return found && /\d/.test(text) && Number(found[1]) <= 100 ? null : refused(code)
}

/** No whole number; blank is none, where there may be none. */
export function whole(text: string, code: string, optional = false): Wrong {
  if (blank(text)) return optional ? null : refused(code)
  return /^\d+$/.test(text.trim()) ? null : refused(code, { text: text.trim() })
}

/** Is this the first thing of its form that is to be mended? Whoever tapped the button at the foot is brought to it. */
export const firstWrong = (part: Element): boolean =>
  (part.closest('form')?.querySelector('[aria-invalid="true"], [data-unsaid="true"]') ?? part) === part
