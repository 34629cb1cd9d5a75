import { asFailure } from '../backend/call'
import type { Category } from '../backend/types/Category'
import type { Failure } from '../backend/types/Failure'
import type { Shelf } from '../backend/types/Shelf'
import type { Tile } from '../backend/types/Tile'

const bare: Shelf = { categories: [], tiles: [] }

/** What can be sold, as it was read last. */
export class ShelfState {
  /** All of it, to be set aside and taken up again. */
  shown = $state.raw<Shelf>(bare)
  /** Why it could not be read; it stands as it was. */
  failure = $state.raw<Failure | null>(null)
  #asked = 0
  #answered = 0
  readonly #ask: () => Promise<Shelf>

  constructor(ask: () => Promise<Shelf>) {
    this.#ask = ask
  }

  /** Chips, in order. */
  get categories(): readonly Category[] {
    return this.shown.categories
  }

  /** Tiles, in order. */
  get tiles(): readonly Tile[] {
    return this.shown.tiles
  }

  /** Reads it anew. An answer that comes after a newer one, or after what it is of was left, says nothing. */
  async read(): Promise<void> {
    const turn = ++this.#asked
    const answer = await this.#ask().catch(asFailure)
    if (turn <= this.#answered) return
    this.#answered = turn
    this.failure = 'tiles' in answer ? null : answer
    if ('tiles' in answer) this.shown = { ...answer, tiles: unchanged(this.shown.tiles, answer.tiles) }
  }

  /** As it was set aside. */
  takeUp(shelf: Shelf): void {
    this.#answered = this.#asked
    this.shown = shelf
    this.failure = null
  }

  /** Another fair's tiles must not be seen. */
  forget(): void {
    this.takeUp(bare)
  }
}

/** The tiles as they are now; each that says the same as before is the same, so that nothing is drawn anew for it. */
function unchanged(before: readonly Tile[], now: Tile[]): Tile[] {
  const known = new Map(before.map((tile) => [tile.product, tile]))
  return now.map((tile) => {
    const old = known.get(tile.product)
    return old && same(old, tile) ? old : tile
  })
}

function same(one: Tile, other: Tile): boolean {
  const keys = Object.keys(one) as (keyof Tile)[]
  return keys.every((key) => (key === 'price' ? one.price.text === other.price.text : one[key] === other[key]))
}
