import { call } from './call'
import type { Choices } from './types/Choices'
import type { FairView } from './types/FairView'
import type { Lang } from './types/Lang'
import type { NewFair } from './types/NewFair'
import type { Start } from './types/Start'

export const start = () => call<Start>('start')
export const fairNew = (request: NewFair) => call<FairView>('fair_new', { request })
export const fairOpen = (path: string, passphrase: string) => call<FairView>('fair_open', { path, passphrase })
export const fairSample = () => call<FairView>('fair_sample')
export const fairClose = () => call<null>('fair_close')
export const fairChoose = () => call<string | null>('fair_choose')
export const fairView = () => call<FairView>('fair_view')
export const screenLock = () => call<FairView>('screen_lock')
/** The fair's passphrase, or the till lead's PIN. */
export const screenUnlock = (words: string) => call<FairView>('screen_unlock', { words })
export const language = (lang: Lang) => call<null>('language', { lang })
export const clock = () => call<string>('clock')
export const choices = () => call<Choices>('choices')
