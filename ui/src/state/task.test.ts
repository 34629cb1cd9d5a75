import { describe, expect, it } from 'vitest'
import { placeOf, Task } from './task.svelte'

describe('a task', () => {
  it('takes a second tap for the same tap', async () => {
    const task = new Task()
    const answers = await Promise.all([task.run(async () => 1), task.run(async () => 2)])
    expect(answers).toEqual([1, undefined])
  })

  it('says why it failed, and forgets it at the next try', async () => {
    const task = new Task()
    await task.run(async () => Promise.reject(new Error('anything')))
    expect(task.failure).toEqual({ code: 'broken', args: {}, refused: false })
    await task.run(async () => 1)
    expect(task.failure).toBeNull()
  })
})

describe('the place of a failure', () => {
  const failure = { code: 'amount-unreadable', args: { text: 'x' }, refused: true }

  it('is the field that holds the text', () => {
    expect(placeOf(failure, {}, { price: '2', cost: ' x ' })).toBe('cost')
  })

  it('is else the code’s, or nowhere', () => {
    expect(placeOf(failure, { 'amount-unreadable': 'price' }, { price: '2' })).toBe('price')
    expect(placeOf({ ...failure, code: 'disk-full' }, { 'amount-unreadable': 'price' })).toBeNull()
  })
})
