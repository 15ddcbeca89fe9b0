import i18next from 'i18next'
import { type ReactNode, useCallback, useEffect, useMemo, useState } from 'react'
import { type Preferences, PreferencesContext } from '@/shared/preferences'
import { keepPreferences } from './keptPreferences'

export function PreferencesProvider({ initial, children }: { initial: Preferences; children: ReactNode }) {
  const [preferences, setPreferences] = useState(initial)

  const change = useCallback((part: Partial<Preferences>) => {
    const apply = () =>
      setPreferences((present) => {
        const next = { ...present, ...part }
        keepPreferences(next)
        return next
      })
    // The words come first: the page must not stand there in two languages for a moment.
    if (part.language) void i18next.changeLanguage(part.language).then(apply)
    else apply()
  }, [])

  const { language } = preferences
  useEffect(() => {
    document.documentElement.lang = language
  }, [language])

  const control = useMemo(() => ({ preferences, change }), [preferences, change])
  return <PreferencesContext value={control}>{children}</PreferencesContext>
}
