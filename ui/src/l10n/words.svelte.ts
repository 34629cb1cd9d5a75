import type { FluentVariable } from '@fluent/bundle'
import type { Failure } from '../backend/types/Failure'
import type { Lang } from '../backend/types/Lang'
import type { Notice } from '../backend/types/Notice'
import { bundles } from './bundles'

const shown = $state<{ lang: Lang }>({ lang: 'es' })

/** The language shown. */
export const lang = (): Lang => shown.lang

/** Shows another language, everywhere and at once. */
export function speak(next: Lang): void {
  shown.lang = next
  document.documentElement.lang = next
}

/** A message in the language shown; a missing one shows its key. */
export function t(key: string, args?: Record<string, FluentVariable>): string {
  const bundle = bundles[shown.lang]
  const pattern = bundle.getMessage(key)?.value
  return pattern == null ? key : bundle.formatPattern(pattern, args ?? null, [])
}

/** Why a command did not do what was asked; for a row of a table, first where it stands. */
export function failureText({ code, args }: Failure): string {
  const why = t(`error-${code}`, args)
  return args.line !== undefined && args.value !== undefined ? `${t('error-row', args)} ${why}` : why
}

/** Something odd, asked about before a sale is finished. */
export const cautionText = (caution: Notice): string => t(`caution-${caution.code}`, caution.args)

/** Something to mention that stops nothing. */
export const noticeText = (notice: Notice): string => t(`notice-${notice.code}`, notice.args)
