/** A grid of equal rows as it stands in the window; lengths in CSS pixels. */
export interface Placed {
  columns: number
  /** From the top of a row to the top of the next. */
  pitch: number
  /** How far below the window's top the first row begins; less than nothing once it is scrolled away. */
  top: number
  /** How high the window is. */
  height: number
}

/** The entries to draw, and the room that the others would take, in CSS pixels. */
export interface Slice {
  from: number
  to: number
  before: number
  after: number
}

/** Of so many entries, those in sight and a screenful on either side, so that scrolling finds them drawn. */
export function inSight(count: number, { columns, pitch, top, height }: Placed): Slice {
  const rows = Math.ceil(count / columns)
  const within = (row: number) => Math.min(Math.max(row, 0), rows)
  const first = within(Math.floor((-top - height) / pitch))
  const last = within(Math.ceil((-top + 2 * height) / pitch))
  return {
    from: first * columns,
    to: Math.min(last * columns, count),
    before: first * pitch,
    after: (rows - last) * pitch,
  }
}
