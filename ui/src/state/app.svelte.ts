import * as backend from '../backend/fair'
import { practiceEnd, practiceStart } from '../backend/practice'
import type { Choices } from '../backend/types/Choices'
import type { FairView } from '../backend/types/FairView'
import type { Lang } from '../backend/types/Lang'
import type { Start } from '../backend/types/Start'
import { lang, speak } from '../l10n/words.svelte'
import { drafts } from './drafts.svelte'
import { leftAlone } from './idle'
import { practice } from './practice.svelte'
import { type Aside, selling } from './selling.svelte'
import { Task } from './task.svelte'

export const screens = ['sell', 'waiting', 'sales', 'till', 'products', 'people', 'earnings', 'fair'] as const
/** The dashboard stands beside the earnings, under the same word of the header. */
export type Screen = (typeof screens)[number] | 'dashboard'
/** The word of the header under which a screen stands. */
export const under = (screen: Screen): (typeof screens)[number] => (screen === 'dashboard' ? 'earnings' : screen)
/** What a seller sees; the rest is the organizer's. */
const sellers: readonly Screen[] = ['sell', 'waiting', 'sales', 'till']

/** Which fair is open and which screen is shown. */
class App {
  start = $state.raw<Start | null>(null)
  fair = $state.raw<FairView | null>(null)
  screen = $state<Screen>('sell')
  /** `martes 5 de diciembre · 3:04 p. m.` */
  clock = $state('')
  readonly task = new Task()
  #touched = performance.now()
  /** Where the real till was left to practise. */
  #aside: { screen: Screen; selling: Aside } | null = null
  /** Whose own page is shown, to her alone: the rest of the screen is away until somebody knocks again. */
  own = $state<string | null>(null)
  /** Why the screen is the sellers' again, when nobody asked for it, or is not left yet; said until it has been read. */
  closed = $state<'alone' | 'alone-selling' | 'own' | 'unsaved' | null>(null)
  /** What was shown before the screen was handed to the sellers: whoever takes it back goes on there. */
  #before: Screen | null = null
  /** Does a list of prices lie over everything? What it covers goes on, unseen. */
  covered = $state(false)
  /** Is the organizer's door being knocked at? */
  knocking = $state(false)
  /** The screens of whoever is there. */
  readonly screens = $derived(this.fair?.organizer ? screens : sellers)
  /** May whoever is there return and count? Without a PIN for a till lead, sellers may. */
  readonly leads = $derived(!this.fair?.lead || this.fair.role !== 'seller')

  /** Reads what the first screen shows; a fair that is open already is shown at once. */
  async begin(): Promise<void> {
    const start = await this.task.run(() => backend.start())
    if (!start) return
    speak(start.open?.lang ?? start.lang)
    this.start = start
    if (start.open) this.enter(start.open)
  }

  /** Into a fair that was opened or made. */
  enter(fair: FairView): void {
    speak(fair.lang)
    selling.forget()
    this.fair = fair
    this.screen = 'sell'
    this.own = this.closed = this.#before = null
    this.knocking = false
    void this.tick()
  }

  /** Shows a screen. */
  show(screen: Screen): void {
    this.screen = screen
    this.knocking = false
    this.closed = null
  }

  /** Hands the screen to the sellers. */
  async lock(why: App['closed'] = null): Promise<void> {
    const fair = await this.task.run(() => backend.screenLock())
    if (!fair) return
    this.fair = fair
    this.own = null
    this.closed = why
    // Behind a practice it is the real till's.
    this.#before = this.#aside?.screen ?? this.screen
    this.screen = 'sell'
  }

  /** Shows a participant her own page. */
  showOwn(participant: string): void {
    this.own = participant
  }

  /** She is done: what she leaves behind is the sellers' screen, whoever had opened it. */
  async leaveOwn(): Promise<void> {
    await this.lock('own')
  }

  /** Somebody is there. */
  touch(now: number): void {
    this.#touched = now
  }

  /** The screen of an organizer or a till lead that nobody touches is handed to the sellers; their basket is kept. */
  async watch(now: number): Promise<void> {
    if (this.fair?.guarded && leftAlone(this.screen, this.#touched, now)) {
      await this.lock(this.screen === 'sell' ? 'alone-selling' : 'alone')
    }
  }

  /** Takes the screen back, where it was handed away. At a door within a screen, that screen goes on. */
  unlocked(fair: FairView): void {
    this.fair = fair
    const before = this.#before
    if (this.knocking && before && this.screens.includes(under(before))) this.screen = before
    this.knocking = false
    this.closed = this.#before = null
  }

  /** Out of the fair, back to the first screen. What was typed and not saved is lost with it, so that is said first. */
  async leave(): Promise<void> {
    if (drafts.waiting && this.closed !== 'unsaved') {
      this.closed = 'unsaved'
      return
    }
    const left = await this.task.run(async () => {
      await backend.fairClose()
      return true
    })
    if (!left) return
    drafts.forget()
    // Not the fairs that were known before: this one may be among them now.
    this.fair = this.start = null
    await this.begin()
  }

  /** Into practice, beside the real till or with no fair open. */
  async practise(): Promise<void> {
    // The last tap of the real basket is kept before it is left.
    const fair = await this.task.run(async () => {
      await selling.basket?.settled()
      return practiceStart()
    })
    if (!fair) return
    this.#aside = { screen: this.screen, selling: selling.setAside() }
    practice.forget()
    this.enter(fair)
  }

  /** Back to just where the real till was. */
  async stopPractising(): Promise<void> {
    const left = await this.task.run(async () => {
      await selling.basket?.settled()
      return { fair: await practiceEnd() }
    })
    if (!left) return
    const aside = this.#aside
    this.#aside = null
    selling.forget()
    this.fair = left.fair
    if (!left.fair) return this.begin()
    speak(left.fair.lang)
    this.screen = aside && this.screens.includes(under(aside.screen)) ? aside.screen : 'sell'
    if (aside && this.screen === 'sell' && aside.screen === 'sell') selling.takeUp(aside.selling)
  }

  /** Reads the fair anew: its till may have been opened or closed. */
  async refresh(): Promise<void> {
    this.fair = (await this.task.run(() => backend.fairView())) ?? this.fair
  }

  /** Shows the other language. */
  async switchLanguage(): Promise<void> {
    const next: Lang = lang() === 'es' ? 'en' : 'es'
    const switched = await this.task.run(async () => {
      await backend.language(next)
      return true
    })
    if (!switched) return
    if (this.fair) {
      await this.refresh()
      await this.tick()
    }
    if (this.fair && this.screen === 'sell') await selling.reword()
    speak(next)
  }

  /** Reads the clock: the core words it. A clock that fails now is read again soon, so nothing is said. */
  async tick(): Promise<void> {
    if (this.fair) this.clock = await backend.clock().catch(() => this.clock)
  }

  /** What forms offer, in the language shown. */
  choices = (): Promise<Choices> => backend.choices()
}

export const app = new App()
