import type { Failure } from '../backend/types/Failure'
import type { Quote } from '../backend/types/Quote'
import type { WalletPart } from '../backend/types/WalletPart'
import type { BasketState } from './basket.svelte'
import type { Figures } from './codes'

export type Wallet = WalletPart['wallet']
export type Means = 'cash' | Wallet | 'mixed'
/** Does what is wrong with an offer speak of an amount through a wallet? */
export const isOfWallet = (problem: Failure | null): boolean =>
  problem !== null && (problem.code === 'wallet-above-total' || problem.code.startsWith('amount-'))
export const wallets: readonly Wallet[] = ['yape', 'plin']
/** Through which wallets something is to come. What is wrong with an amount is mended before anybody looks for it. */
export const awaited = (quote: Quote): Wallet[] =>
  isOfWallet(quote.problem) ? [] : wallets.filter((wallet) => quote[wallet].centimos > 0)

/** How the customer pays: taps on means, notes, coins and keys become the basket's payment. */
export class Offer implements Figures {
  means = $state<Means>('cash')
  /** The wallet of a mixed payment whose amount is being typed. */
  wallet = $state<Wallet>('yape')
  /** The amount through each, as typed. */
  typed = $state<Record<Wallet, string>>({ yape: '', plin: '' })
  /** The one that brings all that the others don't. */
  rest = $state<Wallet | null>(null)
  /** The last digits of each wallet's operation, if somebody notes them. */
  digits = $state<Record<Wallet, string>>({ yape: '', plin: '' })

  /** Is the wallet's QR code to be shown to the customer, if the fair has one? */
  showing = $state(false)

  /** The amount of each that somebody has seen come in: another amount is to be looked for anew. */
  #seen = $state<Record<Wallet, string>>({ yape: '', plin: '' })

  readonly #basket: BasketState

  constructor(basket: BasketState) {
    this.#basket = basket
  }

  /** Another means begins anew. */
  choose(means: Means): void {
    if (means === this.means) return
    this.means = means
    for (const wallet of wallets) this.typed[wallet] = this.digits[wallet] = this.#seen[wallet] = ''
    this.rest = null
    this.showing = means === 'yape' || means === 'plin'
    if (means === 'yape' || means === 'plin') this.wallet = means
    this.#basket.offer(() => ({ pieces: [], cash: '', exact: false, wallets: this.#wallets() }))
  }

  /** A note or a coin, in céntimos. */
  tap(piece: number): void {
    this.#basket.offer((payment) => ({ ...payment, exact: false, pieces: [...payment.pieces, piece] }))
  }

  /**
   * A key of the cash received, typed as an amount: a digit, the point before céntimos, or `back`. An amount begins
   * anew after notes and coins; what is taken back is the last digit, or else the last piece.
   */
  cash(key: string): void {
    this.#basket.offer((payment) => {
      const { pieces, cash } = payment
      if (key === 'back' && pieces.length > 0) return { ...payment, pieces: pieces.slice(0, -1) }
      return { ...payment, exact: false, pieces: [], cash: amountTyped(pieces.length > 0 ? '' : cash, key) }
    })
  }

  /** Just the cash that is due. */
  exact(): void {
    this.#basket.offer((payment) => ({ ...payment, exact: true, pieces: [], cash: '' }))
  }

  /** Takes the cash back. */
  clear(): void {
    this.#basket.offer((payment) => ({ ...payment, exact: false, pieces: [], cash: '' }))
  }

  /** All that was offered and typed, for what turns out to be a code of nobody's. */
  kept(): () => void {
    const { means, wallet, rest, showing } = this
    const [typed, digits, seen] = [this.typed, this.digits, this.#seen].map((each) => ({ ...each }))
    const { payment } = this.#basket.wanted
    return () => {
      Object.assign(this, { means, wallet, rest, showing })
      Object.assign(this.typed, typed)
      Object.assign(this.digits, digits)
      Object.assign(this.#seen, seen)
      if (this.#basket.wanted.payment !== payment) this.#basket.offer(() => payment)
    }
  }

  /** Few figures are cash, after a letter that chose it as well; more of them than what is due has are a code. */
  isAmount(typed: string, known: boolean): boolean {
    if (this.means !== 'cash' && this.means !== 'mixed') return false
    const amount = /^(\d*)([.,]\d{0,2})?$/.exec(known ? typed : typed.replace(/^[em]/, ''))
    const [text = '', figures = ''] = amount ?? []
    const due = this.#basket.quote.due.bare.replace(/\.\d*$|\D/g, '')
    return /\d/.test(text) && figures.length <= Math.max(3, due.length)
  }

  /** The whole amount through the wallet chosen, as typed. */
  type(text: string): void {
    if (this.rest === this.wallet) this.rest = null
    this.typed[this.wallet] = text
    this.#send()
  }

  /** One key of the keypad. */
  key(key: string): void {
    const typed = this.typed[this.wallet]
    if (key === 'back') this.type(typed.slice(0, -1))
    else if (key !== '.' || !typed.includes('.')) this.type(typed + key)
  }

  /** All that the others don't bring comes through the wallet chosen. */
  all(): void {
    this.typed[this.wallet] = ''
    this.rest = this.wallet
    this.#send()
  }

  /** The last digits of an operation; what is no digit is not taken. */
  note(wallet: Wallet, text: string): void {
    this.digits[wallet] = text.replace(/\D/g, '').slice(0, 4)
    this.#send()
  }

  /** Somebody has seen this amount come in, or not after all. */
  see(wallet: Wallet, amount: string): void {
    this.#seen[wallet] = this.hasSeen(wallet, amount) ? '' : amount
  }

  hasSeen = (wallet: Wallet, amount: string): boolean => this.#seen[wallet] === amount

  /** Has somebody seen all come in that comes through wallets? No sale ends before. */
  looked = (quote: Quote): boolean => awaited(quote).every((wallet) => this.hasSeen(wallet, quote[wallet].text))

  #send(): void {
    this.#basket.offer((payment) => ({ ...payment, wallets: this.#wallets() }))
  }

  #wallets(): WalletPart[] {
    if (this.means === 'cash') return []
    const { wallet, means, rest, digits } = this
    if (means !== 'mixed') return [{ wallet, amount: null, code: digits[wallet] }]
    return wallets.flatMap((wallet): WalletPart[] => {
      const code = digits[wallet]
      if (rest === wallet) return [{ wallet, amount: null, code }]
      // `5.` is somebody about to type the rest.
      const amount = this.typed[wallet].trim().replace(/[.,]$/, '')
      return amount === '' ? [] : [{ wallet, amount, code }]
    })
  }
}

/** Figures before the point that no till of a fair needs more of. */
const longest = 5

/** An amount with one more key: one point, two figures after it, and no zeros that say nothing. */
export function amountTyped(typed: string, key: string): string {
  if (key === 'back') return typed.slice(0, -1)
  const [whole = '', decimals] = typed.split('.')
  if (key === '.') return decimals === undefined ? `${whole || '0'}.` : typed
  if (decimals !== undefined) return decimals.length < 2 ? typed + key : typed
  if (whole === '0') return key
  return whole.length < longest ? whole + key : typed
}
