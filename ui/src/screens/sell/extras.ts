import type { ExtraChoice } from '../../backend/types/ExtraChoice'
import type { Participant } from '../../backend/types/Participant'
import type { QuoteLine } from '../../backend/types/QuoteLine'
import { t } from '../../l10n/words.svelte'
import type { BasketState } from '../../state/basket.svelte'

/** Those of which one is always chosen, such as a size. */
export const variantsOf = (line: QuoteLine | undefined): ExtraChoice[] => line?.extras.filter((extra) => extra.variant) ?? []

/** Those that can be added, each by itself, such as a name embroidered. */
export const optionsOf = (line: QuoteLine | undefined): ExtraChoice[] => line?.extras.filter((extra) => !extra.variant) ?? []

/** What can be chosen of a line without opening it. */
export interface Offered {
  variants: ExtraChoice[]
  options: ExtraChoice[]
  servers: Participant[]
  any: boolean
}

/** What is offered with a line that was just tapped; of one variant, or of one who serves, nothing is to be chosen. */
export function offeredOf(line: QuoteLine): Offered {
  const several = variantsOf(line)
  const variants = several.length > 1 ? several : []
  const options = optionsOf(line)
  const { servers } = line
  return { variants, options, servers, any: variants.length + options.length + servers.length > 0 }
}
export const offersNothing: Offered = { variants: [], options: [], servers: [], any: false }

/** Its name, and what it adds to the price. */
export const priced = ({ name, price }: ExtraChoice): string =>
  price.centimos === 0 ? name : t('line-extra', { name, amount: price.text })

/** Another variant of a line; what else was asked of it stays. */
export function chooseVariant(basket: BasketState, line: string, variants: ExtraChoice[], id: string): void {
  const asked = basket.line(line)?.extras ?? []
  const others = asked.filter((extra) => !variants.some((variant) => variant.id === extra))
  basket.change(line, { extras: [...others, id] })
}

/** One more thing added to a line, or no more. */
export function toggleOption(basket: BasketState, line: string, id: string): void {
  // As wanted now: the answer to the tap before may still be on its way.
  const chosen = basket.line(line)?.extras ?? []
  basket.change(line, { extras: chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id] })
}

/** Who serves; a second tap on her says that nobody is chosen. */
export function chooseServer(basket: BasketState, line: string, id: string): void {
  basket.change(line, { served_by: basket.line(line)?.served_by === id ? null : id })
}
