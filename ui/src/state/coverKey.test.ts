import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { CoverKey } from './coverKey'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

describe('Escape', () => {
  it('twice covers, and does nothing else', () => {
    const [key, back] = [new CoverKey(), vi.fn()]
    expect([key.press(back), key.press(back)]).toEqual([false, true])
    vi.runAllTimers()
    key.other()
    expect(back).not.toHaveBeenCalled()
    // And twice again.
    expect([key.press(back), key.press(back)]).toEqual([false, true])
  })

  it('alone goes back, at the latest when something else is done', () => {
    const [key, back] = [new CoverKey(), vi.fn()]
    key.press(back)
    vi.advanceTimersByTime(399)
    expect(back).not.toHaveBeenCalled()
    vi.advanceTimersByTime(1)
    expect(back).toHaveBeenCalledTimes(1)
    key.other()
    key.press(back)
    key.other()
    expect(back).toHaveBeenCalledTimes(2)
    expect(key.press(back)).toBe(false)
  })

  it('covers by a second one that comes late, too', () => {
    const [key, back] = [new CoverKey(), vi.fn()]
    key.press(back)
    vi.advanceTimersByTime(5000)
    expect(key.press(back)).toBe(true)
    vi.runAllTimers()
    expect(back).toHaveBeenCalledTimes(1)
  })
})
