/** Why counted and expected may differ, as far as those who close can tell. */
export const reasons = [
  'wrong_change',
  'note_mistaken',
  'not_rung_up',
  'rung_twice',
  'wrong_means',
  'not_arrived',
  'mistyped',
  'unknown',
] as const
