/** The keys of an amount whose céntimos shift to the left as one types, as on every till. */
export const shiftingKeys = ['7', '8', '9', '4', '5', '6', '1', '2', '3', '00', '0', 'back'] as const
export type ShiftingKey = (typeof shiftingKeys)[number]

/** As many digits as an amount of a stall has room for: S/ 99,999.99. */
const most = 7

/** The digits after one more key; leading zeros are none. */
export function shifted(digits: string, key: ShiftingKey): string {
  if (key === 'back') return digits.slice(0, -1)
  const longer = (digits + key).replace(/^0+/, '')
  return longer.length > most ? digits : longer
}

/** The digits with their point: `1250` reads `12.50`. */
export function pointed(digits: string): string {
  const padded = digits.padStart(3, '0')
  return `${padded.slice(0, -2)}.${padded.slice(-2)}`
}
