import { useMemo } from 'react'
import { usePreferences } from '@/shared/preferences'
import type { Grain } from './period'

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** How an axis writes a bucket: 24 Aug, 8/24; months by name and year. */
export function useBucketNames(places: readonly string[], grain: Grain): readonly string[] {
  const { language } = usePreferences().preferences
  return useMemo(
    () =>
      places.map((place) => {
        const [year, month = 1, day] = place.split('-').map(Number)
        if (grain === 'month') return language === 'en' ? `${MONTHS[month - 1]} ${year}` : `${year}/${month}`
        return language === 'en' ? `${day} ${MONTHS[month - 1]}` : `${month}/${day}`
      }),
    [places, grain, language],
  )
}
