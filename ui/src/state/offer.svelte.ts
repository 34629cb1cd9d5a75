import type { WalletPart } from '../backend/types/WalletPart'
import type { BasketState } from './basket.svelte'

export type Wallet = WalletPart['wallet']
export type Means = 'cash' | Wallet | 'mixed'

/** How the customer pays: taps on means, notes, coins and keys become the basket's payment. */
export class Offer {
  means = $state<Means>('cash')
  /** The wallet of a mixed payment. */
  wallet = $state<Wallet>('yape')
  /** Its amount, as typed. */
  typed = $state('')
  /** The last digits of the wallet's operation, if somebody notes them. */
  digits = $state('')

  /** Is the wallet's QR code to be shown to the customer, if the fair has one? */
  showing = $state(false)

  readonly #basket: BasketState

  constructor(basket: BasketState) {
    this.#basket = basket
  }

  /** Another means begins anew. */
  choose(means: Means): void {
    if (means === this.means) return
    this.means = means
    this.typed = this.digits = ''
    this.showing = means === 'yape' || means === 'plin'
    if (means === 'yape' || means === 'plin') this.wallet = means
    this.#basket.offer(() => ({ pieces: [], exact: false, wallets: this.#wallets() }))
  }

  /** A note or a coin, in céntimos. */
  tap(piece: number): void {
    this.#basket.offer((payment) => ({ ...payment, exact: false, pieces: [...payment.pieces, piece] }))
  }

  /** Just the cash that is due. */
  exact(): void {
    this.#basket.offer((payment) => ({ ...payment, exact: true, pieces: [] }))
  }

  /** Takes the cash back. */
  clear(): void {
    this.#basket.offer((payment) => ({ ...payment, exact: false, pieces: [] }))
  }

  /** The wallet of a mixed payment. */
  through(wallet: Wallet): void {
    this.wallet = wallet
    this.#send()
  }

  /** The whole amount typed. */
  type(text: string): void {
    this.typed = text
    this.#send()
  }

  /** One key of the keypad. */
  key(key: string): void {
    if (key === 'back') this.type(this.typed.slice(0, -1))
    else if (key !== '.' || !this.typed.includes('.')) this.type(this.typed + key)
  }

  /** The last digits of the operation; what is no digit is not taken. */
  note(text: string): void {
    this.digits = text.replace(/\D/g, '').slice(0, 4)
    this.#send()
  }

  #send(): void {
    this.#basket.offer((payment) => ({ ...payment, wallets: this.#wallets() }))
  }

  #wallets(): WalletPart[] {
    const { wallet, digits: code } = this
    if (this.means === 'yape' || this.means === 'plin') return [{ wallet, amount: null, code }]
    // `5.` is somebody about to type the rest.
    const amount = this.typed.trim().replace(/[.,]$/, '')
    return amount === '' ? [] : [{ wallet, amount, code }]
  }
}
