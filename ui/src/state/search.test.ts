import { expect, it } from 'vitest'
import { search } from './search'

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
