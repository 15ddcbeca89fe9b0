/** One catalogue file per area of the console. A new area is added here and in both languages. */
export const AREAS = [
  'shared',
  'shell',
  'account',
  'analytics',
  'campaigns',
  'catalog',
  'channels',
  'content',
  'customers',
  'events',
  'governance',
  'imports',
  'inventory',
  'orders',
  'segments',
] as const

/** What every page needs before it can draw anything. */
export const FIRST_AREAS = ['shared', 'shell'] as const
