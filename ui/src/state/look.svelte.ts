import * as backend from '../backend/look'
import type { Look } from '../backend/types/Look'
import type { TextSize } from '../backend/types/TextSize'
import type { Theme } from '../backend/types/Theme'
import { Task } from './task.svelte'

export const themes: readonly Theme[] = ['system', 'everyday', 'sunlight', 'dark']
export const sizes: readonly TextSize[] = ['normal', 'large', 'very_large']

/** What the system may ask for; the strongest contrast goes before darkness. */
const contrast = '(prefers-contrast: more)'
const darkness = '(prefers-color-scheme: dark)'

type Asks = (question: string) => boolean

/** The colours that the system asks for. */
export function systemTheme(asks: Asks): Theme {
  if (asks(contrast)) return 'sunlight'
  return asks(darkness) ? 'dark' : 'everyday'
}

/** How the window looks on this machine. The styles read it from the page's root. */
export class LookState {
  chosen = $state.raw<Look>({ theme: 'system', text: 'normal' })
  system = $state<Theme>('everyday')
  readonly task = new Task()

  /** Before anything is painted: as the shell says, and from then on as the system does. */
  begin(): void {
    const follow = () => {
      this.system = systemTheme((question) => matchMedia(question).matches)
      this.#wear()
    }
    for (const question of [contrast, darkness]) matchMedia(question).addEventListener('change', follow)
    this.chosen = backend.firstLook()
    follow()
    // The page may have been loaded again since the shell said so.
    void this.task.run(backend.lookView).then((look) => look && this.#wear(look))
  }

  /** At once, and kept for the next start. */
  async choose(change: Partial<Look>): Promise<void> {
    const look = { ...this.chosen, ...change }
    this.#wear(look)
    await this.task.run(() => backend.lookSet(look))
  }

  #wear(look: Look = this.chosen): void {
    this.chosen = look
    const root = document.documentElement.dataset
    root.theme = look.theme === 'system' ? this.system : look.theme
    root.text = look.text
  }
}

export const look = new LookState()
