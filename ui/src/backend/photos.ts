import { call } from './call'

export const photoPrepare = (content: string) => call<string>('photo_prepare', { content })
export const photo = (hash: string) => call<ArrayBuffer>('photo', { hash })
