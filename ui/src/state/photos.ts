import { photo } from '../backend/photos'

/** So many photographs stay at hand: some screens full. */
const most = 200

const held = new Map<string, Promise<string | null>>()

/** Where a photograph can be shown from; null when there is none of this hash. The core is asked once. */
export function photoUrl(hash: string): Promise<string | null> {
  const url = held.get(hash) ?? load(hash)
  // The one asked for last is let go of last.
  held.delete(hash)
  held.set(hash, url)
  const [oldest] = held.keys()
  if (held.size > most && oldest !== undefined) forget(oldest)
  return url
}

async function load(hash: string): Promise<string | null> {
  try {
    const bytes = new Uint8Array(await photo(hash))
    return bytes.length === 0 ? null : URL.createObjectURL(new Blob([bytes], { type: 'image/jpeg' }))
  } catch {
    held.delete(hash)
    return null
  }
}

function forget(hash: string): void {
  const url = held.get(hash)
  held.delete(hash)
  void url?.then((address) => {
    if (address !== null) URL.revokeObjectURL(address)
  })
}
