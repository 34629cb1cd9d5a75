/**
 * The next code that no product has: the commonest letters before a number, and the number after the highest. Whoever
 * makes a product need not think about it.
 */
export function freeCode(used: string[]): string {
  const taken = new Set(used.map((code) => code.trim().toUpperCase()))
  const series = new Map<string, { count: number; highest: number; width: number }>()
  for (const code of taken) {
    const [, letters, digits] = /^(\D*)(\d{1,6})$/.exec(code) ?? []
    if (letters === undefined || digits === undefined) continue
    const { count, highest, width } = series.get(letters) ?? { count: 0, highest: 0, width: 0 }
    series.set(letters, { count: count + 1, highest: Math.max(highest, Number(digits)), width: Math.max(width, digits.length) })
  }
  const [common] = [...series].sort(([, one], [, other]) => other.count - one.count)
  const [letters, { highest, width }] = common ?? ['P', { highest: 0, width: 3 }]
  for (let next = highest + 1; ; next++) {
    const code = letters + String(next).padStart(width, '0')
    if (!taken.has(code)) return code
  }
}

/** The first offer that nobody has yet; when each has one, they begin again. */
export const firstUnused = (offered: string[], used: string[]): string =>
  offered.find((one) => !used.includes(one)) ?? offered[used.length % offered.length] ?? ''
