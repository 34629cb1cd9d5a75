import { expect, it } from 'vitest'
import { base64Of } from './base64'

it('encodes bytes, many of them too', () => {
  const bytes = Uint8Array.from({ length: 100_000 }, (_, at) => at % 256)
  expect(base64Of(bytes.buffer)).toBe(Buffer.from(bytes).toString('base64'))
})
