import { describe, expect, it, vi } from 'vitest'
import { type Reader, Scanner } from './scanner'

const search = { tagName: 'INPUT', type: 'search' } as unknown as EventTarget
/** A field, which takes its keys itself. */
const fieldOf = (value: string) => ({ tagName: 'INPUT', type: 'text', value, dispatchEvent: vi.fn() })
const button = { tagName: 'BUTTON' } as unknown as EventTarget

function scanning(ends: (typed: string) => boolean = () => true, known: string[] = []) {
  const scanner = new Scanner()
  const restored = vi.fn<(from: number) => void>()
  let begun = 0
  const reader = {
    begins: vi.fn(() => {
      const from = ++begun
      return () => restored(from)
    }),
    ends: vi.fn<Reader['ends']>(ends),
    scanned: vi.fn<Reader['scanned']>((code, restore) => {
      if (known.includes(code)) restore()
      return known.includes(code)
    }),
  }
  scanner.reader = reader
  let at = 0
  /** Keys one after the other; answers whether the last one goes no further. */
  const keys = (typed: string[], target = button, gap = 10) =>
    typed.map((key) => scanner.takes({ key, target, timeStamp: (at += gap), ctrlKey: false, altKey: false, metaKey: false })).at(-1)
  /** The same into a field. */
  const into = (field: ReturnType<typeof fieldOf>, typed: string[], gap = 10) =>
    typed.map((key) => {
      const taken = keys([key], field as unknown as EventTarget, gap)
      if (key.length === 1) field.value += key
      return taken
    }).at(-1)
  const ended = () => reader.ends.mock.calls.map(([typed]) => typed)
  return { scanner, reader, restored, into, ended, keys, wait: (time: number) => (at += time) }
}
const code = [...'P031', 'Enter']

describe('a scanner', () => {
  it('ends its code with an Enter that presses nothing', () => {
    const { ended, reader, keys } = scanning()
    expect(keys(code)).toBe(true)
    expect(ended()).toEqual(['P031'])
    expect(reader.begins).toHaveBeenCalledTimes(1)
    expect(keys(['Enter'])).toBe(false)
  })

  it('types no code into a field', () => {
    const { reader, keys } = scanning()
    expect(keys(code, search)).toBe(false)
    expect(reader.ends).not.toHaveBeenCalled()
  })

  it('types its capitals with Shift', () => {
    const { ended, keys } = scanning()
    keys(['Shift', 'P', 'Shift', '0', 'Enter'])
    expect(ended()).toEqual(['P0'])
  })

  it('may type a space, which presses nothing within a code', () => {
    const { ended, keys } = scanning()
    expect(keys([' '])).toBe(false)
    expect(keys(['A', 'B', ' '])).toBe(true)
    keys(['1', 'Enter'])
    expect(ended()).toEqual(['AB 1'])
  })

  it('begins anew after a pause, another key, or a tap', () => {
    const { ended, scanner, keys, wait } = scanning()
    keys(['y'])
    wait(2001)
    keys(['P', '0', 'Tab', 'P', '1'])
    scanner.forget()
    keys(code)
    expect(ended()).toEqual(['P031'])
  })

  it('waits for its Enter, however long', () => {
    const { ended, keys, wait } = scanning()
    keys(['5', '0'])
    wait(60_000)
    expect(keys(['Enter'])).toBe(true)
    expect(ended()).toEqual(['50'])
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

  it('is known by its pace after what a hand has typed', () => {
    const { restored, reader, keys, wait } = scanning(() => true, ['CHO'])
    keys(['2', '0'], button, 150)
    wait(800)
    expect(keys([...'CHO', 'Enter'])).toBe(true)
    // As things stood after the 20.
    expect(restored.mock.calls).toEqual([[2]])
    expect(reader.ends).not.toHaveBeenCalled()
  })

  it('is known when nobody has its code, too', () => {
    const { ended, keys, wait } = scanning()
    keys(['m'])
    wait(800)
    keys([...'XYZ99', 'Enter'])
    expect(ended()).toEqual(['XYZ99'])
  })

  it('is no hand, and no end of a longer code that came haltingly', () => {
    const { reader, ended, keys } = scanning(() => true, ['101', '0'])
    keys([...'101', 'Enter'], button, 90)
    keys(['X'])
    keys(['1'], button, 100)
    keys(['0', '1', 'Enter'])
    keys(['1'], button, 300)
    keys(['0', 'Enter'], button, 120)
    expect(ended()).toEqual(['101', 'X101', '10'])
    expect(reader.scanned).not.toHaveBeenCalledWith('101', expect.anything())
    expect(reader.scanned).not.toHaveBeenCalledWith('0', expect.anything())
  })

  it('gives a field its text back when a product has the code', () => {
    const { into, wait } = scanning(() => true, ['CHO'])
    const note = fieldOf('')
    into(note, [...'con'], 120)
    wait(700)
    expect(into(note, [...'CHO', 'Enter'])).toBe(true)
    expect(note.value).toBe('con')
    expect(note.dispatchEvent).toHaveBeenCalledTimes(1)
    // By hand, and with a code of nobody's, typing is typing.
    expect(into(note, [...'CHO', 'Enter'], 120)).toBe(false)
    expect(into(note, [...'NADA9', 'Enter'])).toBe(false)
    expect(note.value).toBe('conCHONADA9')
  })
})
