import { describe, expect, it } from 'vitest'
import { apart, SecondTap } from './secondTap'

/** Taps at (0, 0) unless told otherwise; answers which of them press nothing. */
function taps(...all: { at: number; of: string; x?: number; y?: number; apart?: number }[]): boolean[] {
  const guard = new SecondTap()
  return all.map(({ at, of, x = 0, y = 0, apart }) => {
    guard.pointer({ timeStamp: at, clientX: x, clientY: y })
    return guard.swallows(of, apart)
  })
}

/** Each key comes up again, unless it is kept down. */
function keys(...all: { at: number; key?: string; of: string | null; down?: boolean; apart?: number }[]): boolean[] {
  const guard = new SecondTap()
  return all.map(({ at, of, key = 'Enter', down = false, apart }) => {
    guard.key({ timeStamp: at, key })
    if (!down) guard.lift(key)
    return guard.swallows(of, apart)
  })
}

describe('the second half of a double tap', () => {
  it('presses nothing where the first has brought another button', () => {
    expect(taps({ at: 1000, of: 'hand back' }, { at: 1399, of: 'finish' })).toEqual([false, true])
    expect(taps({ at: 1000, of: 'hand back' }, { at: 1399, of: 'finish', x: 14, y: 14 })).toEqual([false, true])
  })

  it('presses the same button once', () => {
    const note = { of: 'S/ 10', apart: 350 }
    expect(taps({ at: 1000, ...note }, { at: 1060, ...note }, { at: 1349, ...note, x: 60 })).toEqual([false, true, true])
    expect(taps({ at: 1000, ...note }, { at: 1350, ...note })).toEqual([false, false])
    expect(taps({ at: 1000, of: 'label' }, { at: 1090, of: 'label' })).toEqual([false, false])
  })

  it('counts where two of one thing are rung up, unless a finger trembles', () => {
    const tile = { of: 'alfajor', apart: 120 }
    expect(taps({ at: 1000, ...tile }, { at: 1150, ...tile }, { at: 1300, ...tile })).toEqual([false, false, false])
    expect(taps({ at: 1000, ...tile }, { at: 1060, ...tile })).toEqual([false, true])
  })

  it.each([
    ['a note', '', 'button', 350],
    ['a tile', '[data-repeats]', 'button', 120],
    ['a field', '', 'input', 0],
  ])('is told at %s', (_, within, tag, wanted) => {
    const element = { closest: (what: string) => (what === within ? {} : null), matches: (what: string) => what.split(', ').includes(tag) }
    expect(apart(element as unknown as Element)).toBe(wanted)
  })

  it('is none later, or elsewhere', () => {
    expect(taps({ at: 1000, of: 'finish' }, { at: 1400, of: 'sure' })).toEqual([false, false])
    expect(taps({ at: 1000, of: 'key 7' }, { at: 1090, of: 'key 8', x: 48 })).toEqual([false, false])
  })

  it('takes a third and a fourth with it, as long as they come quickly', () => {
    const quick = [1000, 1300, 1600, 1900].map((at, place) => ({ at, of: `button ${place}` }))
    expect(taps(...quick, { at: 2301, of: 'button 3' })).toEqual([false, true, true, true, false])
  })

  it('is one of keys as well: the same key that would press another button', () => {
    expect(keys({ at: 1000, of: 'see whether it came' }, { at: 1200, of: 'finish' })).toEqual([false, true])
    expect(keys({ at: 1000, key: 'F2', of: 'slip' }, { at: 1390, key: 'F2', of: 'print' }, { at: 1800, key: 'F2', of: 'print' })).toEqual([false, true, false])
    expect(keys({ at: 1000, of: 'more' }, { at: 1100, of: 'more' })).toEqual([false, false])
  })

  it('is no double one with another key between', () => {
    expect(keys({ at: 1000, key: 'F4', of: 'charge' }, { at: 1100, key: '=', of: 'exact' }, { at: 1200, key: 'F4', of: 'finish' })).toEqual([false, false, false])
  })

  it('is one of a key that ended what was typed and pressed nothing', () => {
    expect(keys({ at: 1000, of: null }, { at: 1010, of: 'finish' })).toEqual([false, true])
  })

  it('is one of a key held down, however long', () => {
    const held = { down: true }
    expect(keys({ at: 1000, of: 'charge', ...held }, { at: 1600, of: 'finish', ...held }, { at: 2000, of: 'finish', ...held })).toEqual([false, true, true])
    expect(keys({ at: 1000, of: 'more', ...held, apart: 120 }, { at: 1600, of: 'more', ...held, apart: 120 })).toEqual([false, true])
  })

  it('is none of a finger and a key', () => {
    const guard = new SecondTap()
    guard.pointer({ timeStamp: 1000, clientX: 0, clientY: 0 })
    expect(guard.swallows('see whether it came')).toBe(false)
    guard.key({ timeStamp: 1100, key: 'Enter' })
    expect(guard.swallows('finish')).toBe(false)
  })

  it('is none of what one tap presses besides, as a label its field', () => {
    const guard = new SecondTap()
    guard.pointer({ timeStamp: 1000, clientX: 0, clientY: 0 })
    expect(guard.swallows('label')).toBe(false)
    expect(guard.swallows('field')).toBe(false)
  })
})
