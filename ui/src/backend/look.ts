import { call } from './call'
import type { Look } from './types/Look'

declare global {
  interface Window {
    /** What this machine chose, given by the shell before the page begins. */
    readonly firstLook?: Look
  }
}

export const firstLook = (): Look => window.firstLook ?? { theme: 'system', text: 'normal' }
export const lookView = () => call<Look>('look_view')
export const lookSet = (look: Look) => call<null>('look_set', { look })
