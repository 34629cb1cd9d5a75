import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { Paper } from '../backend/types/Paper'
import type { PaperPages } from '../backend/types/PaperPages'
import { Sheet } from './sheet.svelte'

const waiting: { paper: Paper; answer: (pages: PaperPages) => void; fail: (error: unknown) => void }[] = []
vi.mock('../backend/papers', () => ({
  paperShow: (paper: Paper) =>
    new Promise((answer, fail) => {
      waiting.push({ paper, answer, fail })
    }),
}))

const page = { size: { width: 80_000, height: 95_000 }, svg: '<svg/>' }
const pagesOf = (title: string): PaperPages => ({ title, pages: [page], notices: [] })
const slip = (size: 'roll80' | 'a6', by: object) => ({
  paper: { paper: 'slip' as const, sale: 'sale-1', size },
  title: 'Venta 0001',
  by,
})
const settled = () => new Promise((done) => setTimeout(done))

describe('a sheet', () => {
  beforeEach(() => waiting.splice(0))

  it('shows the paper asked for last, however quickly', async () => {
    const sheet = new Sheet()
    void sheet.show(slip('roll80', sheet))
    void sheet.show(slip('a6', sheet))
    waiting[0]?.answer(pagesOf('first'))
    await settled()
    expect(sheet.pages).toBeNull()
    waiting[1]?.answer(pagesOf('last'))
    await settled()
    expect(sheet.pages?.title).toBe('last')
    expect(sheet.shown?.paper).toEqual(slip('a6', sheet).paper)
    expect(waiting).toHaveLength(2)
  })

  it('stays away when it was put away before the answer', async () => {
    const sheet = new Sheet()
    void sheet.show(slip('roll80', sheet))
    sheet.close()
    waiting[0]?.answer(pagesOf('late'))
    await settled()
    expect(sheet.shown).toBeNull()
  })

  it('is put away by whoever asked for it, and by nobody else', async () => {
    const [sheet, mine] = [new Sheet(), {}]
    void sheet.show(slip('roll80', mine))
    waiting[0]?.answer(pagesOf('mine'))
    await settled()
    sheet.close({})
    expect(sheet.isOf(mine) && sheet.shown).toBeTruthy()
    sheet.close(mine)
    expect(sheet.shown).toBeNull()
  })

  it('says why there is nothing to show, and shows nothing', async () => {
    const sheet = new Sheet()
    void sheet.show(slip('roll80', sheet))
    waiting[0]?.fail({ code: 'organizer-only', args: {}, refused: true })
    await settled()
    expect(sheet.task.failure?.code).toBe('organizer-only')
    expect(sheet.shown).toBeNull()
  })
})
