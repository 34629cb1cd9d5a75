import { beforeEach, expect, it, vi } from 'vitest'
import type { FairView } from '../backend/types/FairView'
import { app } from './app.svelte'
import { drafts } from './drafts.svelte'

const fair = (role: FairView['role']) => ({ role, organizer: role === 'organizer', guarded: role !== 'seller' }) as FairView

const begun = { id: 'a', alias: '', color: '', pictogram: '', active: true }
const fairClose = vi.hoisted(() => vi.fn(async () => null))

vi.mock('../backend/fair', () => ({
  screenLock: async () => fair('seller'),
  fairClose,
  start: async () => Promise.reject(new Error('no more')),
}))

beforeEach(() => {
  app.fair = fair('organizer')
  app.closed = null
  app.knocking = false
  app.touch(0)
  drafts.forget()
})

it('says why the screen is the sellers’, and goes on where it was once it is taken back', async () => {
  app.show('products')
  await app.watch(119_999)
  expect(app.fair?.organizer).toBe(true)
  await app.watch(120_000)
  expect([app.screen, app.closed]).toEqual(['sell', 'alone'])
  app.knocking = true
  app.unlocked(fair('organizer'))
  expect([app.screen, app.closed]).toEqual(['products', null])
})

it('gives no reason to whoever locked it herself, and goes on there too', async () => {
  app.show('people')
  await app.lock()
  expect([app.screen, app.closed]).toEqual(['sell', null])
  app.knocking = true
  app.unlocked(fair('organizer'))
  expect(app.screen).toBe('people')
})

it('tells that her own page was closed', async () => {
  app.show('earnings')
  app.showOwn('someone')
  await app.leaveOwn()
  expect([app.own, app.screen, app.closed]).toEqual([null, 'sell', 'own'])
})

it('shows a till lead nothing that is the organizer’s', async () => {
  app.show('people')
  await app.lock()
  app.knocking = true
  app.unlocked(fair('lead'))
  expect(app.screen).toBe('sell')
})

it('stays on the screen whose own door was opened', async () => {
  app.show('people')
  await app.lock()
  app.show('sales')
  app.unlocked(fair('organizer'))
  expect(app.screen).toBe('sales')
})

it('leaves nothing unsaved behind without saying so', async () => {
  drafts.people.keep(begun, { ...begun, alias: 'Rosa' })
  await app.leave()
  expect([app.closed, fairClose.mock.calls.length]).toEqual(['unsaved', 0])
  app.show('people')
  await app.leave()
  expect(fairClose).not.toHaveBeenCalled()
  await app.leave()
  expect(fairClose).toHaveBeenCalledOnce()
  expect(drafts.waiting).toBe(false)
})

it('loses nothing that was typed when it is locked', async () => {
  drafts.people.keep(begun, { ...begun, alias: 'Rosa' })
  await app.lock()
  expect(drafts.people.of('a')?.edited.alias).toBe('Rosa')
})
