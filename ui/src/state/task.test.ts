import { describe, expect, it } from 'vitest'
import { amountCodes, FormTask, Task } from './task.svelte'

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

describe('a form', () => {
  const unread = (text: string) => async () => Promise.reject({ code: 'amount-unreadable', args: { text }, refused: true })

  it('says a failure at the field that holds the text, and nowhere else', async () => {
    const task = new FormTask<'price' | 'cost'>({}, () => ({ price: '2', cost: ' x ' }))
    await task.run(unread('x'))
    expect(task.at('cost')?.code).toBe('amount-unreadable')
    expect(task.at('price')).toBeNull()
    expect(task.elsewhere).toBeNull()
  })

  it('says all that it finds itself at once, until it is tried again', async () => {
    const task = new FormTask<'price' | 'cost' | 'name'>({ 'name-missing': 'name' })
    const refused = (code: string) => ({ code, args: {}, refused: true })
    expect(task.check({ price: refused('amount-missing'), cost: null, name: refused('name-missing') })).toBe(false)
    expect([task.at('price')?.code, task.at('cost'), task.at('name')?.code]).toEqual(['amount-missing', null, 'name-missing'])
    expect(task.elsewhere).toBeNull()
    expect(task.check({ price: null })).toBe(true)
    expect(task.at('price')).toBeNull()
  })

  it('keeps it there while the field is being mended', async () => {
    const typed = { price: '', cost: '' }
    const task = new FormTask<'price' | 'cost'>({}, () => typed)
    await task.run(unread(''))
    typed.price = '2'
    expect(task.at('price')).not.toBeNull()
    expect(task.at('cost')).toBeNull()
  })

  it('says a blank that was refused at the code’s field, not at the first blank one', async () => {
    const task = new FormTask<'minutes' | 'bundle'>({ 'bundle-unreadable': 'bundle' }, () => ({ minutes: '' }))
    await task.run(async () => Promise.reject({ code: 'bundle-unreadable', args: { text: '' }, refused: true }))
    expect(task.at('bundle')?.code).toBe('bundle-unreadable')
  })

  it('says it at the code’s field, or else beside the button', async () => {
    const task = new FormTask(amountCodes('float'))
    await task.run(unread('x'))
    expect(task.at('float')).not.toBeNull()
    await task.run(async () => Promise.reject({ code: 'disk-full', args: {}, refused: true }))
    expect(task.at('float')).toBeNull()
    expect(task.elsewhere?.code).toBe('disk-full')
  })
})
