import { untrack } from 'svelte'
import type { Participant } from '../backend/types/Participant'
import type { Product } from '../backend/types/Product'

/** A product as it is being filled in. */
export interface Filled extends Product {
  /** Is it said that it is the fund's? Null while nobody has said whose it is. */
  fund: boolean | null
}

/** What was typed into a form, and what the form began with. */
export interface Draft<T> {
  begun: T
  edited: T
}

/**
 * What was typed and not saved yet, of one kind of form. It stays while its screen is away or locked, until it is saved
 * or discarded; it is kept nowhere but in this window.
 */
export class Drafts<T extends { id: string }> {
  kept = $state.raw<Draft<T>[]>([])
  /** Whose form was open last, so that it is open again when its screen comes back. */
  open: string | null = null

  /** As it stands now; with nothing changed there is nothing to keep. */
  keep(begun: T, edited: T): void {
    // Looked at by the form that keeps it: what it writes must not wake it.
    const kept = untrack(() => this.kept)
    const others = kept.filter(({ begun: { id } }) => id !== begun.id)
    const same = JSON.stringify(begun) === JSON.stringify(edited)
    if (same && others.length === kept.length) return
    this.kept = same ? others : [...others, { begun, edited }]
  }

  of = (id: string | null): Draft<T> | undefined => this.kept.find(({ begun }) => begun.id === id)

  /** One that is nowhere among those saved: a new one. */
  fresh = (saved: { id: string }[]): Draft<T> | undefined =>
    this.kept.find(({ begun }) => !saved.some(({ id }) => id === begun.id))

  discard(id: string): void {
    this.kept = this.kept.filter(({ begun }) => begun.id !== id)
  }

  forget(): void {
    this.kept = []
    this.open = null
  }
}

export const drafts = {
  products: new Drafts<Filled>(),
  people: new Drafts<Participant>(),
  /** The category chosen last, since the fair was opened. */
  category: '',

  get waiting(): boolean {
    return this.products.kept.length + this.people.kept.length > 0
  },

  /** Another fair is another matter. */
  forget() {
    this.products.forget()
    this.people.forget()
    this.category = ''
  },
}
