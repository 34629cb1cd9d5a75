import { expect, it } from 'vitest'
import { firstUnused, freeCode } from './propose'

it.each([
  [[], 'P001'],
  [['P001', 'P002'], 'P003'],
  [['p009', 'X1'], 'P010'],
  [['ALF', 'CHO'], 'P001'],
  [['A1', 'A2', 'B7'], 'A3'],
  [['7501234'], 'P001'],
  [['12', '13'], '14'],
  [['P9', 'P10'], 'P11'],
])('%j: next is %s', (used, next) => {
  expect(freeCode(used)).toBe(next)
})

it('never proposes a code that is taken, however it is written', () => {
  const used: string[] = ['b1', 'P001 ']
  for (let times = 0; times < 30; times++) {
    const code = freeCode(used)
    expect(used.map((one) => one.trim().toUpperCase())).not.toContain(code)
    used.push(code.toLowerCase())
  }
})

it('gives each her own colour and drawing, as long as there are some', () => {
  expect(firstUnused(['red', 'blue'], ['red'])).toBe('blue')
  expect(firstUnused(['red', 'blue'], ['blue', 'red', 'red'])).toBe('blue')
  expect(firstUnused([], [])).toBe('')
})
