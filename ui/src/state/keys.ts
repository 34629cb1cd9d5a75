/**
 * The key that is written on a button presses it (`data-key`), so that a keyboard does all that a finger does. Letters
 * and digits are a field's own while somebody types in one; keys with Ctrl, Alt or the system's own are not ours.
 */
export function pressed(event: KeyboardEvent, root: ParentNode): HTMLButtonElement | null {
  if (event.ctrlKey || event.altKey || event.metaKey || event.repeat) return null
  const typing = event.target instanceof HTMLElement && event.target.matches('input, select, textarea')
  if (typing && event.key.length === 1) return null
  const buttons = [...root.querySelectorAll<HTMLButtonElement>('button[data-key]')]
  const key = event.key.length === 1 ? event.key.toUpperCase() : event.key
  return buttons.find((button) => button.dataset.key === key && !button.disabled && inSight(button)) ?? null
}

/** What is put away for the moment is not pressed. */
const inSight = (button: HTMLElement): boolean => !button.closest('.away')
