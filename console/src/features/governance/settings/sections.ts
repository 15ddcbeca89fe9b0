/** The sections of the settings, as menu, title and address name them; a person needs one of the rights. */
export const SECTIONS = [
  { key: 'appearance', group: 'self', anyOf: [] },
  { key: 'tokens', group: 'self', anyOf: [] },
  { key: 'people', group: 'team', anyOf: ['accounts.read'] },
  { key: 'roles', group: 'team', anyOf: ['roles.read'] },
  { key: 'team-tokens', group: 'team', anyOf: ['tokens.read'] },
  { key: 'consent-texts', group: 'data', anyOf: ['consents.read'] },
  { key: 'consents', group: 'data', anyOf: ['consents.read'] },
  { key: 'sources', group: 'data', anyOf: ['sources.read'] },
  { key: 'data-classes', group: 'data', anyOf: ['audit.read', 'settings.write', 'contacts.read'] },
  { key: 'audit', group: 'data', anyOf: ['audit.read'] },
  { key: 'company', group: 'company', anyOf: ['settings.write'] },
] as const satisfies readonly { key: string; group: string; anyOf: readonly string[] }[]

export type Section = (typeof SECTIONS)[number]
export type SectionKey = Section['key']

export const GROUPS = ['self', 'team', 'data', 'company'] as const

export const sectionPath = (key: SectionKey) => `/settings/${key}`

export function openSections(permissions: ReadonlySet<string>): Section[] {
  return SECTIONS.filter((section) => section.anyOf.length === 0 || section.anyOf.some((each) => permissions.has(each)))
}
