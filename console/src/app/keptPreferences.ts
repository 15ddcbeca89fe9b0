import type { Language, Preferences } from '@/shared/preferences'

const KEY = 'mainstem.preferences'

function browserLanguage(): Language {
  return navigator.languages.some((tag) => tag.toLowerCase().startsWith('zh')) ? 'zh-CN' : 'en'
}

/** What the company chose for whoever has chosen nothing; where it chose nothing, the browser's own. */
function defaultLanguage(): Language {
  const chosen = document.documentElement.dataset.defaultLanguage
  return chosen === 'zh-CN' || chosen === 'en' ? chosen : browserLanguage()
}

function usual(): Preferences {
  return {
    language: defaultLanguage(),
    appearance: 'system',
    density: 'compact',
    sideBar: 'open',
    singleKeys: true,
    chartPatterns: false,
  }
}

/** What an older version kept may lack keys or hold values that no longer exist. */
export function readPreferences(): Preferences {
  const preferences = usual()
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '{}')
    if (typeof kept !== 'object' || kept === null) return preferences
    const found = { ...preferences, ...kept } as Preferences
    if (found.language !== 'en' && found.language !== 'zh-CN') found.language = preferences.language
    return found
  } catch {
    return preferences
  }
}

export function keepPreferences(preferences: Preferences): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(preferences))
  } catch {
    // A browser that keeps nothing still works; the choice then lasts as long as the page.
  }
}
