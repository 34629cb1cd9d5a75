import { describe, expect, it, vi } from 'vitest'
import { Scanner } from './scanner'

const field = { tagName: 'INPUT', type: 'search' } as unknown as EventTarget
const button = { tagName: 'BUTTON' } as unknown as EventTarget

function scanning(ends: (typed: string) => boolean = () => true) {
  const scanner = new Scanner()
  const reader = { begins: vi.fn(), ends: vi.fn(ends) }
  scanner.reader = reader
  let at = 0
  /** Keys one after the other; answers whether the last one goes no further. */
  const keys = (typed: string[], target = button, gap = 10) =>
    typed.map((key) => scanner.takes({ key, target, timeStamp: (at += gap), ctrlKey: false, altKey: false, metaKey: false })).at(-1)
  return { scanner, reader, keys, wait: (time: number) => (at += time) }
}
const code = [...'P031', 'Enter']

describe('a scanner', () => {
  it('ends its code with an Enter that presses nothing', () => {
    const { reader, keys } = scanning()
    expect(keys(code)).toBe(true)
    expect(reader.ends.mock.calls).toEqual([['P031']])
    expect(reader.begins).toHaveBeenCalledTimes(1)
    expect(keys(['Enter'])).toBe(false)
  })

  it('types no code into a field', () => {
    const { reader, keys } = scanning()
    expect(keys(code, field)).toBe(false)
    expect(reader.ends).not.toHaveBeenCalled()
  })

  it('types its capitals with Shift', () => {
    const { reader, keys } = scanning()
    keys(['Shift', 'P', 'Shift', '0', 'Enter'])
    expect(reader.ends.mock.calls).toEqual([['P0']])
  })

  it('may type a space, which presses nothing within a code', () => {
    const { reader, keys } = scanning()
    expect(keys([' '])).toBe(false)
    expect(keys(['A', 'B', ' '])).toBe(true)
    keys(['1', 'Enter'])
    expect(reader.ends.mock.calls).toEqual([['AB 1']])
  })

  it('begins anew after a pause, another key, or a tap', () => {
    const { scanner, reader, keys, wait } = scanning()
    keys(['y'])
    wait(2001)
    keys(['P', '0', 'Tab', 'P', '1'])
    scanner.forget()
    keys(code)
    expect(reader.ends.mock.calls).toEqual([['P031']])
  })

  it('waits for its Enter, however long', () => {
    const { reader, keys, wait } = scanning()
    keys(['5', '0'])
    wait(60_000)
    expect(keys(['Enter'])).toBe(true)
    expect(reader.ends.mock.calls).toEqual([['50']])
  })

  it('takes nothing of what is no code', () => {
    const { keys } = scanning(() => false)
    expect(keys(['y', 'Enter'])).toBe(false)
  })

  it('presses nothing where nobody knows codes', () => {
    const { scanner, keys } = scanning()
    scanner.reader = null
    expect(keys(code)).toBe(true)
    expect(keys(['y', 'Enter'])).toBe(false)
  })
})
