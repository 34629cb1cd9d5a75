import { invoke } from '@tauri-apps/api/core'
import type { Failure } from './types/Failure'

const underWay = new Set<Promise<unknown>>()
const listeners = new Set<(command: string) => void>()
let closed = false

/**
 * Asks the shell; rejects with a `Failure`, whatever went wrong. `alone`: it changes which books commands speak to,
 * so it waits for what is under way, and what is asked meanwhile is not sent.
 */
export async function call<T>(
  command: string,
  args?: Record<string, unknown>,
  { alone = false }: { alone?: boolean } = {},
): Promise<T> {
  if (closed) throw { code: 'other-books', args: {}, refused: true } satisfies Failure
  if (!alone) return track<T>(command, args)
  closed = true
  try {
    await Promise.allSettled(underWay)
    return await track<T>(command, args)
  } finally {
    closed = false
  }
}

/** Tells of every answer; gives back what ends it. */
export function onAnswer(listener: (command: string) => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** What was thrown, as the shell would have said it; anything else is our fault. */
export function asFailure(error: unknown): Failure {
  return isFailure(error) ? error : { code: 'broken', args: {}, refused: false }
}

async function track<T>(command: string, args?: Record<string, unknown>): Promise<T> {
  const answer = invoke<T>(command, args)
  underWay.add(answer)
  try {
    return await answer
  } catch (error) {
    throw asFailure(error)
  } finally {
    underWay.delete(answer)
    listeners.forEach((listener) => listener(command))
  }
}

function isFailure(error: unknown): error is Failure {
  return typeof error === 'object' && error !== null && 'code' in error && 'args' in error
}
