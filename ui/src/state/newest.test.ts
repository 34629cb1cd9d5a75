import { expect, it } from 'vitest'
import { Newest } from './newest'

it('works on the newest of what came meanwhile', async () => {
  const done: string[] = []
  const files = new Newest<string>()
  let go = () => {}
  const work = async (file: string) => {
    if (file === 'first') await new Promise<void>((resolve) => (go = resolve))
    done.push(file)
  }
  const first = files.take('first', work)
  await files.take('second', work)
  await files.take('third', work)
  go()
  await first
  expect(done).toEqual(['first', 'third'])
})
