/** One catalogue file per area of the console. A new area is added here and in both languages. */
export const AREAS = ['shared', 'shell'] as const

/** What every page needs before it can draw anything. */
export const FIRST_AREAS = ['shared', 'shell'] as const
