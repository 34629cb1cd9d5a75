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

  readonly #basket: BasketState

  constructor(basket: BasketState) {
    this.#basket = basket
  }

  /** Another means begins anew. */
  choose(means: Means): void {
    if (means === this.means) return
    this.means = means
    this.typed = ''
    const wallets = means === 'yape' || means === 'plin' ? [{ wallet: means, amount: null }] : []
    this.#basket.offer(() => ({ pieces: [], exact: false, wallets }))
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

  #send(): void {
    // `5.` is somebody about to type the rest.
    const amount = this.typed.trim().replace(/[.,]$/, '')
    const wallets = amount === '' ? [] : [{ wallet: this.wallet, amount }]
    this.#basket.offer((payment) => ({ ...payment, wallets }))
  }
}
