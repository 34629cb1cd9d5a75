import type { Screen } from './app.svelte'

const minute = 60_000

/** How long a screen may stand alone before it is the sellers' again, in milliseconds. */
export const alone = (screen: Screen): number => (screen === 'sell' ? 5 * minute : 2 * minute)

/** Has nobody touched this screen for too long? Times in milliseconds, from any one clock. */
export const leftAlone = (screen: Screen, touched: number, now: number): boolean => now - touched >= alone(screen)
