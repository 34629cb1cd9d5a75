/** Without accents and in lower case, as the core writes its own search texts. */
export const plain = (text: string): string =>
  text.normalize('NFD').replace(/\p{Mark}/gu, '').toLowerCase().trim()

/** Those whose text has every word of the query, in whatever order. */
export function search<Item>(items: readonly Item[], query: string, textOf: (item: Item) => string): Item[] {
  const words = plain(query).split(/\s+/)
  return items.filter((item) => {
    const text = textOf(item)
    return words.every((word) => text.includes(word))
  })
}

/** The one that Enter takes: the code typed or scanned whole, or the only one left. */
export function meant<Item>(found: readonly Item[], query: string, codeOf: (item: Item) => string): Item | undefined {
  const exact = found.find((item) => plain(codeOf(item)) === plain(query))
  return exact ?? (found.length === 1 ? found[0] : undefined)
}
