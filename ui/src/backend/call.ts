import { invoke } from '@tauri-apps/api/core'
import type { Failure } from './types/Failure'

/** Asks the shell; rejects with a `Failure`, whatever went wrong. */
export async function call<T>(command: string, args?: Record<string, unknown>): Promise<T> {
  try {
    return await invoke<T>(command, args)
  } catch (error) {
    throw asFailure(error)
  }
}

/** What was thrown, as the shell would have said it; anything else is our fault. */
export function asFailure(error: unknown): Failure {
  return isFailure(error) ? error : { code: 'broken', args: {}, refused: false }
}

function isFailure(error: unknown): error is Failure {
  return typeof error === 'object' && error !== null && 'code' in error && 'args' in error
}
