import { expect, it } from 'vitest'
import type { Filled } from '../../state/drafts.svelte'
import { productTask, wrongOf } from './productTask'

const extra = (name_es: string, price: string) => ({ id: name_es + price, variant: true, name_es, name_en: '', price })
const filled = (...extras: Filled['extras']) =>
  ({ name_es: 'Polo', name_en: '', sku: 'POL', price: '10', cost: '', stock: '', duration_min: '', extras }) as unknown as Filled

it('says of each option and variant at its own field what is wrong', () => {
  const wrong = wrongOf(filled(extra('Rojo', ''), extra('', 'abc'), extra('Azul', '-3')))
  const said = Object.entries(wrong).flatMap(([field, failure]) => (failure ? [[field, failure.code]] : []))
  expect(said).toEqual([
    ['extra-1-name', 'extra-name-missing'],
    ['extra-1-price', 'amount-unreadable'],
    ['extra-2-price', 'extra-price-negative'],
  ])
})

it('says what the core could not read at the price that holds it', async () => {
  const task = productTask(() => filled(extra('Rojo', '1'), extra('Azul', '5.555')))
  await task.run(async () => Promise.reject({ code: 'amount-unreadable', args: { text: '5.555' }, refused: true }))
  expect(task.at('extra-1-price')?.code).toBe('amount-unreadable')
  expect(task.at('extra-0-price')).toBeNull()
})
