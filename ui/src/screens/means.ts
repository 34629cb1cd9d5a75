import { t } from '../l10n/words.svelte'

/** `Yape + efectivo`: the means of a payment, in order. */
export const meansText = (means: string[]): string => means.map((one) => t(`means-${one}`)).join(' + ')
