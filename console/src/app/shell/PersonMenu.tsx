import { Dropdown, type MenuProps } from 'antd'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { type Appearance, type Preferences, usePreferences } from '@/shared/preferences'
import { useSession } from '@/shared/session'
import styles from './Shell.module.css'

const APPEARANCES: readonly Appearance[] = ['system', 'light', 'dark']
const DENSITIES: readonly Preferences['density'][] = ['compact', 'comfortable']

export interface PersonMenuProps {
  onKeys: () => void
  onSignOut: () => void
}

/** Who is here, how things should look for them, and the way out. */
export function PersonMenu({ onKeys, onSignOut }: PersonMenuProps) {
  const { t } = useTranslation('shell')
  const { person } = useSession()
  const { preferences, change } = usePreferences()
  const navigate = useNavigate()

  const items: MenuProps['items'] = [
    {
      type: 'group',
      label: t('person.appearance'),
      children: APPEARANCES.map((key) => ({ key: `appearance:${key}`, label: t(`appearance.${key}`) })),
    },
    {
      type: 'group',
      label: t('person.density'),
      children: DENSITIES.map((key) => ({ key: `density:${key}`, label: t(`density.${key}`) })),
    },
    { type: 'divider' },
    { key: 'singleKeys', label: t(preferences.singleKeys ? 'person.singleKeysOff' : 'person.singleKeysOn') },
    { key: 'patterns', label: t(preferences.chartPatterns ? 'person.patternsOff' : 'person.patternsOn') },
    { key: 'keys', label: t('keys.title') },
    { type: 'divider' },
    { key: 'account', label: t('person.account') },
    { key: 'out', label: t('person.signOut') },
  ]
  const choose = (key: string) => {
    const [what, value] = key.split(':')
    if (what === 'appearance') change({ appearance: value as Appearance })
    else if (what === 'density') change({ density: value as Preferences['density'] })
    else if (what === 'singleKeys') change({ singleKeys: !preferences.singleKeys })
    else if (what === 'patterns') change({ chartPatterns: !preferences.chartPatterns })
    else if (what === 'keys') onKeys()
    else if (what === 'account') void navigate('/account/security')
    else if (what === 'out') onSignOut()
  }
  return (
    <Dropdown
      trigger={['click']}
      placement="bottomRight"
      menu={{
        items,
        selectedKeys: [`appearance:${preferences.appearance}`, `density:${preferences.density}`],
        onClick: ({ key }) => choose(key),
      }}
    >
      <button type="button" className={styles.person} aria-label={t('person.menu', { ...person })}>
        {person.initials}
      </button>
    </Dropdown>
  )
}
