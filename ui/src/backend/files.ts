import { call } from './call'
import type { FilesView } from './types/FilesView'
import type { Place } from './types/Place'
import type { TakeOut } from './types/TakeOut'

export const filesView = () => call<FilesView>('files_view')
/** Asks where a file goes; null when the person changed her mind. */
export const filePlace = (what: TakeOut['what'], format: TakeOut['format']) =>
  call<Place | null>('file_place', { what, format })
export const fileMake = (request: TakeOut) => call<Place>('file_make', { request })
