import { describe, expect, it } from 'vitest'
import { pointed, shifted, type ShiftingKey } from './shifting'

const typed = (...keys: ShiftingKey[]) => keys.reduce(shifted, '')

describe('an amount whose céntimos shift', () => {
  it('reads as it will be charged', () => {
    expect(pointed('')).toBe('0.00')
    expect(pointed(typed('7'))).toBe('0.07')
    expect(pointed(typed('7', '5', '0'))).toBe('7.50')
    expect(pointed(typed('1', '2', '00'))).toBe('12.00')
  })

  it('takes no leading zeros, goes back, and has an end', () => {
    expect(typed('0', '00', '5')).toBe('5')
    expect(typed('5', 'back', 'back')).toBe('')
    expect(typed('9', '9', '9', '9', '9', '9', '9', '9')).toBe('9999999')
  })
})
