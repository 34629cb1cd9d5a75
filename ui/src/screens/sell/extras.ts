import type { ExtraChoice } from '../../backend/types/ExtraChoice'
import type { QuoteLine } from '../../backend/types/QuoteLine'
import { t } from '../../l10n/words.svelte'
import type { BasketState } from '../../state/basket.svelte'

/** Those of which one is always chosen, such as a size. */
export const variantsOf = (line: QuoteLine | undefined): ExtraChoice[] => line?.extras.filter((extra) => extra.variant) ?? []

/** Its name, and what it adds to the price. */
export const priced = ({ name, price }: ExtraChoice): string =>
  price.centimos === 0 ? name : t('line-extra', { name, amount: price.text })

/** Another variant of a line; what else was asked of it stays. */
export function chooseVariant(basket: BasketState, line: string, variants: ExtraChoice[], id: string): void {
  const asked = basket.line(line)?.extras ?? []
  const others = asked.filter((extra) => !variants.some((variant) => variant.id === extra))
  basket.change(line, { extras: [...others, id] })
}
