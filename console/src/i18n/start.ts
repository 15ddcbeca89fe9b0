import i18next, { type BackendModule } from 'i18next'
import { initReactI18next } from 'react-i18next'
import type { Language } from '@/shared/preferences'
import { FIRST_AREAS } from './areas'

const catalogues = import.meta.glob<{ default: object }>('./{en,zh-CN}/*.json')

/** Fetches the catalogue of an area when a page first asks for it: a route brings its own words. */
const byArea: BackendModule = {
  type: 'backend',
  init() {},
  read(language, area, done) {
    const load = catalogues[`./${language}/${area}.json`]
    if (!load) {
      done(new Error(`no catalogue ${language}/${area}`), null)
      return
    }
    load().then(
      (file) => done(null, file.default),
      (error: Error) => done(error, null),
    )
  },
}

export async function startI18n(language: Language): Promise<void> {
  await i18next
    .use(byArea)
    .use(initReactI18next)
    .init({
      lng: language,
      supportedLngs: ['en', 'zh-CN'],
      // Both languages are complete (a test holds them to it); falling back would hide a gap.
      fallbackLng: false,
      ns: [...FIRST_AREAS],
      defaultNS: 'shared',
      interpolation: { escapeValue: false },
      returnNull: false,
    })
}
