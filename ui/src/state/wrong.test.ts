import { expect, it } from 'vitest'
import { amount, missing, percent, tooShort, whole } from './wrong'

it.each(['2.50', '2,50', ' S/ 1,234.50 ', 'S/\u00a05', '-3', '0', '.5'])('leaves the amount %s to the core', (text) => {
  expect(amount(text)).toBeNull()
})

it.each(['dos', '5x', '.', 'S/'])('knows that %s is no amount', (text) => {
  expect(amount(text)).toEqual({ code: 'amount-unreadable', args: { text }, refused: true })
})

it('knows what is missing, and what may be', () => {
  expect(missing(' ', 'name-missing')?.code).toBe('name-missing')
  expect(missing('Bolsa', 'name-missing')).toBeNull()
  expect(amount(' ')?.code).toBe('amount-missing')
  expect(amount('', true)).toBeNull()
  expect(whole('', 'stock-unreadable', true)).toBeNull()
  expect(whole('', 'retention-out-of-range')?.code).toBe('retention-out-of-range')
})

it.each([
  ['5', true],
  ['12,5', true],
  ['100 %', true],
  ['.5', true],
  ['', false],
  ['101', false],
  ['-1', false],
  ['1.234', false],
])('percentage %s: %s', (text, good) => {
  expect(percent(text) === null).toBe(good)
})

it('counts letters, not bytes, of a passphrase', () => {
  expect(tooShort('ñandúes')?.code).toBe('passphrase-too-short')
  expect(tooShort('ñandúes1')).toBeNull()
  expect(tooShort('        ')?.code).toBe('passphrase-too-short')
  expect(tooShort('ñandú es')).toBeNull()
})

it('reads whole numbers', () => {
  expect(whole('12', 'stock-unreadable')).toBeNull()
  expect(whole('1.5', 'stock-unreadable')?.args).toEqual({ text: '1.5' })
})
