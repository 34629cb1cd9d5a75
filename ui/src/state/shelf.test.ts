import { describe, expect, it } from 'vitest'
import type { Shelf } from '../backend/types/Shelf'
import type { Tile } from '../backend/types/Tile'
import { ShelfState } from './shelf.svelte'
import { soon } from './testing'

const of = (product: string): Shelf => ({ categories: [], tiles: [{ product } as Tile] })

/** Answers come when the test says so, in any order. */
function asked() {
  const answers: { tell: (shelf: Shelf) => void; fail: (why: unknown) => void }[] = []
  const shelf = new ShelfState(() => new Promise((tell, fail) => answers.push({ tell, fail })))
  const answer = async (nth: number, product: string) => {
    answers[nth]?.tell(of(product))
    await soon()
    return shelf.tiles.map((tile) => tile.product)
  }
  return { shelf, answers, answer }
}

describe('the shelf', () => {
  it('is the newest that was asked for, in whatever order the answers come', async () => {
    const { shelf, answer } = asked()
    void shelf.read()
    void shelf.read()
    expect(await answer(1, 'newer')).toEqual(['newer'])
    expect(await answer(0, 'older')).toEqual(['newer'])
  })

  it('shows an answer that is not the newest, until that comes', async () => {
    const { shelf, answer } = asked()
    void shelf.read()
    void shelf.read()
    expect(await answer(0, 'older')).toEqual(['older'])
    expect(await answer(1, 'newer')).toEqual(['newer'])
  })

  it('shows nothing of a fair that was left', async () => {
    const { shelf, answer } = asked()
    void shelf.read()
    shelf.forget()
    expect(await answer(0, 'of another fair')).toEqual([])
    void shelf.read()
    shelf.takeUp(of('set aside'))
    expect(await answer(1, 'of another fair')).toEqual(['set aside'])
  })

  it('stands as it was when it cannot be read, and says why until it can', async () => {
    const { shelf, answers, answer } = asked()
    void shelf.read()
    await answer(0, 'known')
    void shelf.read()
    answers[1]?.fail({ code: 'disk-full', args: {}, refused: true })
    await soon()
    expect([shelf.tiles[0]?.product, shelf.failure?.code]).toEqual(['known', 'disk-full'])
    void shelf.read()
    await answer(2, 'again')
    expect([shelf.tiles[0]?.product, shelf.failure]).toEqual(['again', null])
  })
})
