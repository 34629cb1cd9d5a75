import { expect, it } from 'vitest'
import { newId } from './ids'

it('makes a UUID v7', () => {
  expect(newId()).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
})

it('sorts by time', () => {
  expect(newId(0x018c3b2a4f5e).startsWith('018c3b2a-4f5e-7')).toBe(true)
})
