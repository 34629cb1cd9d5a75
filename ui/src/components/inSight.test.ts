import { describe, expect, it } from 'vitest'
import { inSight } from './inSight'

const window = { columns: 5, pitch: 100, height: 600 }

describe('entries in sight', () => {
  it('are all of them when they are few', () => {
    expect(inSight(23, { ...window, top: 100 })).toEqual({ from: 0, to: 23, before: 0, after: 0 })
    expect(inSight(0, { ...window, top: 100 })).toEqual({ from: 0, to: 0, before: 0, after: 0 })
  })

  it('are whole rows, with a screenful on either side', () => {
    const { from, to } = inSight(2000, { ...window, top: -10_000 })
    expect([from, to]).toEqual([94 * 5, 112 * 5])
  })

  it.each([100, 0, -1, -333, -10_000, -39_500, -40_000])('keep the length of the whole, scrolled to %i', (top) => {
    const { from, to, before, after } = inSight(1998, { ...window, top })
    const drawn = Math.ceil(to / 5) - from / 5
    expect(before + drawn * 100 + after).toBe(400 * 100)
    expect(before).toBe((from / 5) * 100)
  })

  it('never leave a part of the window bare', () => {
    for (let top = 100; top > -39_000; top -= 77) {
      const { from, to } = inSight(2000, { ...window, top })
      expect(top + (from / 5) * 100).toBeLessThanOrEqual(Math.max(top, 0))
      expect(top + (to / 5) * 100).toBeGreaterThanOrEqual(600)
    }
  })
})
