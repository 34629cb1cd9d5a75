import { describe, expect, it } from 'vitest'
import { systemTheme } from './look.svelte'

describe('the look that the system asks for', () => {
  const asking =
    (...wanted: string[]) =>
    (question: string) =>
      wanted.some((word) => question.includes(word))

  it('is the everyday one unless something else is asked for', () => {
    expect(systemTheme(asking())).toBe('everyday')
    expect(systemTheme(asking('dark'))).toBe('dark')
  })

  it('puts contrast before darkness', () => {
    expect(systemTheme(asking('contrast'))).toBe('sunlight')
    expect(systemTheme(asking('contrast', 'dark'))).toBe('sunlight')
  })
})
