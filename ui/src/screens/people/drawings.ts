import type { Choices } from '../../backend/types/Choices'

/** Living things and the sky, which say nothing of what somebody makes: these are proposed first. */
const first =
  'flower hummingbird butterfly sunflower llama cactus turtle tulip rabbit-face rose fox honeybee star cat-face blossom ' +
  'lady-beetle moon bear cherry-blossom fish sun dog-face leaf tiger-face shell frog rainbow feather deciduous-tree herb'

/** The drawings for a participant, in the order in which they are proposed. */
export function drawings({ pictograms }: Choices): string[] {
  const liked = first.split(' ').filter((name) => pictograms.includes(name))
  return [...liked, ...pictograms.filter((name) => !liked.includes(name))]
}
