import en from '@/i18n/en/governance.json'

/** Every action there are words for, as the server names them; a test holds the words to the server's source. */
export const ACTIONS: readonly string[] = Object.entries(en.audit.action).flatMap(([subject, verbs]) =>
  Object.keys(verbs).map((verb) => `${subject}.${verb}`),
)
