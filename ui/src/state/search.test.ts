import { expect, it } from 'vitest'
import { meant, search } from './search'

const things = ['p029 budin de pan (porcion)', 'p030 budin de pan entero a pedido', 'p027 alfajor de maicena']

it.each([
  ['Budín', 2],
  ['PAN entero', 1],
  ['pedido budin', 1],
  ['p027', 1],
  ['  ', 3],
  ['torta', 0],
])('finds “%s” in %i', (query, count) => {
  expect(search(things, query, (thing) => thing)).toHaveLength(count)
})

it.each([
  ['a code typed whole', 'P02', 'p02'],
  ['the only one left', 'p031', 'p031'],
  ['none of several', 'p0', undefined],
])('takes %s', (_, query, code) => {
  const found = ['p02', 'p029', 'p031'].filter((item) => item.startsWith(query.toLowerCase()))
  expect(meant(found, query, (item) => item)).toBe(code)
})
