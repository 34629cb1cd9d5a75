import { expect, it, vi } from 'vitest'
import type { Practice } from '../backend/types/Practice'
import type { PracticeLook } from '../backend/types/PracticeLook'
import type { PracticeStep } from '../backend/types/PracticeStep'
import { PracticeState } from './practice.svelte'

const scene = (says: string, step: Practice['step'] = null): Practice => ({ who: 'llama', says, note: null, step, pleased: false })

function play() {
  const practiceLook = vi.fn<(request: PracticeLook) => Promise<Practice>>()
  const practiceStep = vi.fn<(request: PracticeStep) => Promise<Practice>>()
  return { practiceLook, practiceStep, state: new PracticeState({ practiceLook, practiceStep }) }
}

it('shows the newest answer, however late an older one comes', async () => {
  const { state, practiceLook } = play()
  let late: (answer: Practice) => void = () => undefined
  practiceLook.mockImplementationOnce(() => new Promise((resolve) => (late = resolve)))
  practiceLook.mockResolvedValueOnce(scene('new'))
  const first = state.look(false)
  await state.look(true)
  late(scene('old'))
  await first
  expect(state.shown?.says).toBe('new')
})

it('does only what is offered', async () => {
  const { state, practiceLook, practiceStep } = play()
  await state.step(false)
  expect(practiceStep).not.toHaveBeenCalled()
  practiceLook.mockResolvedValueOnce(scene('look', 'look-note'))
  practiceStep.mockResolvedValueOnce(scene('found'))
  await state.look(true)
  await state.step(true)
  expect(practiceStep.mock.calls).toEqual([[{ step: 'look-note', paying: true }]])
  expect(state.shown?.says).toBe('found')
})

it('keeps what it shows when an answer fails, and forgets it with the round', async () => {
  const { state, practiceLook } = play()
  practiceLook.mockResolvedValueOnce(scene('hello')).mockRejectedValueOnce(new Error())
  await state.look(false)
  await state.look(false)
  expect(state.shown?.says).toBe('hello')
  state.forget()
  expect(state.shown).toBeNull()
})
