/** What takes Enter itself while it has the focus. */
const takesEnter = 'button, a, input, select, textarea, summary'

/**
 * The key that is written on a button presses it (`data-key`), so that a keyboard does all that a finger does. Letters
 * and digits are a field's own while somebody types in one; keys with Ctrl or the system's own are not ours; with Alt, those of the header are. Enter,
 * pressed at nothing that takes it itself, is the button that ends what is being done (`data-enter`).
 */
export function pressed(event: KeyboardEvent, root: ParentNode): HTMLButtonElement | null {
  if (event.ctrlKey || event.metaKey || event.repeat) return null
  const typing = event.target instanceof HTMLElement && event.target.matches('input, select, textarea')
  if (typing && event.key.length === 1 && !event.altKey) return null
  if (event.key === 'Enter' && event.target instanceof HTMLElement && event.target.matches(takesEnter)) return null
  const buttons = [...root.querySelectorAll<HTMLButtonElement>('button[data-key], button[data-enter]')]
  const plain = event.key === 'Escape' ? 'Esc' : event.key.length === 1 ? event.key.toUpperCase() : event.key
  const key = event.altKey ? `Alt+${plain}` : plain
  const meant = ({ dataset }: HTMLElement) => dataset.key === key || (key === 'Enter' && 'enter' in dataset)
  return buttons.find((button) => meant(button) && !button.disabled && inSight(button)) ?? null
}

/** What is put away for the moment is not pressed. */
const inSight = (button: HTMLElement): boolean => !button.closest('.away')
