/** Takes one thing after another; of what comes meanwhile, the newest. */
export class Newest<Thing> {
  #next: Thing | undefined
  #busy = false

  /** Does `work` with it, and then with the newest that came meanwhile; ends at once while another call is at work. */
  async take(thing: Thing | undefined, work: (thing: Thing) => Promise<void>): Promise<void> {
    if (thing === undefined) return
    this.#next = thing
    if (this.#busy) return
    this.#busy = true
    try {
      while (this.#next !== undefined) {
        const now = this.#next
        this.#next = undefined
        await work(now)
      }
    } finally {
      this.#busy = false
    }
  }
}
