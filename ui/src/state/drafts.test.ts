import { expect, it } from 'vitest'
import { Drafts } from './drafts.svelte'

const flower = { id: 'a', alias: '' }

it('keeps what was typed until it is discarded', () => {
  const drafts = new Drafts<typeof flower>()
  drafts.keep(flower, { ...flower, alias: 'Rosa' })
  drafts.keep(flower, { ...flower, alias: 'Rosal' })
  expect(drafts.of('a')?.edited.alias).toBe('Rosal')
  expect(drafts.kept).toHaveLength(1)
  drafts.discard('a')
  expect(drafts.of('a')).toBeUndefined()
})

it('keeps nothing of a form that is as it began', () => {
  const drafts = new Drafts<typeof flower>()
  drafts.keep(flower, { ...flower })
  expect(drafts.kept).toEqual([])
  drafts.keep(flower, { ...flower, alias: 'Rosa' })
  drafts.keep(flower, { ...flower, alias: '' })
  expect(drafts.kept).toEqual([])
})

it('knows the one that was never saved', () => {
  const drafts = new Drafts<typeof flower>()
  drafts.keep(flower, { ...flower, alias: 'Rosa' })
  expect(drafts.fresh([{ id: 'b' }])?.begun).toBe(flower)
  expect(drafts.fresh([{ id: 'a' }])).toBeUndefined()
})
