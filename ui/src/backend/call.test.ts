import { afterEach, expect, it, vi } from 'vitest'

const invoke = vi.hoisted(() => vi.fn<(command: string) => Promise<unknown>>())
vi.mock('@tauri-apps/api/core', () => ({ invoke }))

import { call, onAnswer } from './call'

const soon = () => new Promise((resolve) => setTimeout(resolve))
/** A shell that answers when the test says so. */
function slow() {
  let answer = (): void => undefined
  invoke.mockImplementationOnce(() => new Promise((resolve) => (answer = () => resolve(null))))
  return () => answer()
}
const asked = () => invoke.mock.calls.map(([command]) => command)

afterEach(() => invoke.mockReset())

it('changes the books only when nothing is under way any more', async () => {
  const answer = slow()
  invoke.mockResolvedValue(null)
  const tap = call('basket_set')
  const change = call('practice_end', {}, { alone: true })
  await soon()
  expect(asked()).toEqual(['basket_set'])
  answer()
  await Promise.all([tap, change])
  expect(asked()).toEqual(['basket_set', 'practice_end'])
})

it('sends nothing that was tapped while the books were being changed', async () => {
  const answer = slow()
  invoke.mockResolvedValue(null)
  const change = call('practice_end', {}, { alone: true })
  await expect(call('till_close')).rejects.toMatchObject({ code: 'other-books', refused: true })
  await expect(call('practice_end', {}, { alone: true })).rejects.toMatchObject({ code: 'other-books' })
  await soon()
  answer()
  await change
  expect(asked()).toEqual(['practice_end'])
  await call('till_close')
  expect(asked()).toEqual(['practice_end', 'till_close'])
})

it('is open again after a change that failed', async () => {
  invoke.mockRejectedValueOnce({ code: 'disk-full', args: {}, refused: true }).mockResolvedValue(null)
  await expect(call('practice_end', {}, { alone: true })).rejects.toMatchObject({ code: 'disk-full' })
  await expect(call('selling')).resolves.toBeNull()
})

it('tells of every answer until it is asked to stop', async () => {
  invoke.mockResolvedValue(null)
  const heard: string[] = []
  const stop = onAnswer((command) => heard.push(command))
  await call('selling')
  stop()
  await call('clock')
  expect(heard).toEqual(['selling'])
})
