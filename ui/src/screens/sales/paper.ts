/** The columns of a sheet kept on paper. */
export const meansOfPaper = ['cash', 'yape', 'plin'] as const

/** What was typed for each of them. */
export type ByMeans = Record<(typeof meansOfPaper)[number], string>

export const blank = (): ByMeans => ({ cash: '', yape: '', plin: '' })
