import { expect, it } from 'vitest'
import { Scanned } from './scanned'

const codes = ['P031', '7750182000123', '101', 'CHO']
const end = (typed: string) => {
  const scanned = new Scanned()
  for (const key of typed) scanned.type(key)
  return scanned.end(codes, (code) => code)
}

it('knows a code by what was typed whole', () => {
  expect(['P031', 'p031', '7750182000123', 'cho'].map(end)).toEqual(['P031', 'P031', '7750182000123', 'CHO'])
})

it('takes an amount, a means and a short code for what they are', () => {
  expect(['50', '12.50', '101', 'y', '', 'P03', '1250.50'].map(end)).toEqual([null, null, null, null, null, null, null])
})

it('takes no amount from a code of nobody’s', () => {
  expect(end('7750182000999')).toBe('unknown')
})

it('begins anew after what was no key of a code', () => {
  const scanned = new Scanned()
  for (const key of 'P0') scanned.type(key)
  scanned.forget()
  for (const key of '31') scanned.type(key)
  expect(scanned.end(codes, (code) => code)).toBeNull()
})
