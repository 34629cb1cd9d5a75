import type { Paper } from '../../backend/types/Paper'

export type Kind = Extract<Paper, { paper: 'statement' }>['kind']

/** How a statement is to be read. */
export const kinds: Kind[] = ['standard', 'large-print', 'easy-read']
