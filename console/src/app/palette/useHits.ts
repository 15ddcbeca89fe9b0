import { useEffect, useState } from 'react'
import type { Hit, PaletteProvider } from './provider'
import { recentKeys } from './recent'

const TYPING_MS = 200
const PER_GROUP = 5

export interface HitGroup {
  key: string
  title: string
  hits: readonly Hit[]
}

interface Found {
  groups: readonly HitGroup[]
  isSearching: boolean
}

/** Asks all providers at once; a slow or failing one holds nobody up. */
export function useHits(text: string, providers: readonly PaletteProvider[], recentTitle: string): Found {
  const [found, setFound] = useState<Found>({ groups: [], isSearching: false })

  useEffect(() => {
    const abort = new AbortController()
    const answers = new Map<string, readonly Hit[]>()
    let waiting = providers.length
    const show = () => {
      if (abort.signal.aborted) return
      const groups = providers
        .map(({ key, title }) => ({ key, title, hits: (answers.get(key) ?? []).slice(0, PER_GROUP) }))
        .filter((group) => group.hits.length > 0)
      const recent = text ? [] : recentHits(answers)
      setFound({
        groups: recent.length ? [{ key: 'recent', title: recentTitle, hits: recent }, ...groups] : groups,
        isSearching: waiting > 0,
      })
    }
    const ask = async (provider: PaletteProvider) => {
      try {
        answers.set(provider.key, await provider.search(text, abort.signal))
      } catch {
        answers.set(provider.key, [])
      }
      waiting -= 1
      show()
    }
    const timer = setTimeout(() => providers.forEach((provider) => void ask(provider)), text ? TYPING_MS : 0)
    return () => {
      clearTimeout(timer)
      abort.abort()
    }
  }, [text, providers, recentTitle])

  return found
}

function recentHits(answers: ReadonlyMap<string, readonly Hit[]>): Hit[] {
  return recentKeys().flatMap(({ key, provider }) => answers.get(provider)?.find((hit) => hit.key === key) ?? [])
}
