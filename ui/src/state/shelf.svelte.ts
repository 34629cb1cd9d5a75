import type { Category } from '../backend/types/Category'
import type { Shelf } from '../backend/types/Shelf'
import type { Tile } from '../backend/types/Tile'
import { Task } from './task.svelte'

const bare: Shelf = { categories: [], tiles: [] }

/** What can be sold, as it was read last. */
export class ShelfState {
  /** All of it, to be set aside and taken up again. */
  shown = $state.raw<Shelf>(bare)
  readonly reading = new Task()
  /** Was something sold since it was read? */
  #stale = false
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

  /** Reads it anew; asked for while it is being read, once more. */
  async read(): Promise<void> {
    this.#stale = true
    await this.reading.run(async () => {
      while (this.#stale) {
        this.#stale = false
        const { categories, tiles } = await this.#ask()
        this.shown = { categories, tiles: unchanged(this.shown.tiles, tiles) }
      }
    })
  }

  /** Another fair's tiles must not be seen. */
  forget(): void {
    this.shown = bare
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
