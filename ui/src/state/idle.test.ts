import { expect, it } from 'vitest'
import { leftAlone } from './idle'

it.each([
  ['earnings', 119_999, false],
  ['earnings', 120_000, true],
  ['sell', 120_000, false],
  ['sell', 300_000, true],
] as const)('%s, alone for %i ms: %s', (screen, time, locked) => {
  expect(leftAlone(screen, 1_000, 1_000 + time)).toBe(locked)
})
