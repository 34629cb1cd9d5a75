import { beforeEach, expect, it, vi } from 'vitest'

const asked = vi.hoisted(() => ({ hashes: [] as string[], broken: false }))
vi.mock('../backend/photos', () => ({
  photo: (hash: string) => {
    asked.hashes.push(hash)
    if (asked.broken) return Promise.reject(new Error())
    return Promise.resolve(new Uint8Array(hash === 'none' ? 0 : 4).buffer)
  },
}))
const made: string[] = []
const gone: string[] = []
vi.spyOn(URL, 'createObjectURL').mockImplementation(() => {
  made.push(`blob:${made.length}`)
  return made.at(-1) ?? ''
})
vi.spyOn(URL, 'revokeObjectURL').mockImplementation((url) => void gone.push(url))

const { photoUrl } = await import('./photos')

beforeEach(() => {
  asked.hashes = []
})

it('asks the core once for each photo', async () => {
  const [one, again] = await Promise.all([photoUrl('a'), photoUrl('a')])
  expect(one).toMatch(/^blob:/)
  expect(again).toBe(one)
  expect(asked.hashes).toEqual(['a'])
})

it('knows when there is none', async () => {
  expect(await photoUrl('none')).toBeNull()
})

it('asks again after a failure', async () => {
  asked.broken = true
  expect(await photoUrl('b')).toBeNull()
  asked.broken = false
  expect(await photoUrl('b')).toMatch(/^blob:/)
  expect(asked.hashes).toEqual(['b', 'b'])
})

it('lets go of those not asked for longest', async () => {
  const first = await photoUrl('c')
  for (let nth = 0; nth < 200; nth++) {
    await photoUrl(`many-${nth}`)
    if (nth === 100) await photoUrl('kept')
  }
  await Promise.resolve()
  expect(gone).toContain(first)
  asked.hashes = []
  await photoUrl('kept')
  await photoUrl('c')
  expect(asked.hashes).toEqual(['c'])
})
