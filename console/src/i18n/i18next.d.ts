import type gallery from '../gallery/words/en.json'
import type shared from './en/shared.json'
import type shell from './en/shell.json'

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'shared'
    resources: { shared: typeof shared; shell: typeof shell; gallery: typeof gallery }
  }
}
