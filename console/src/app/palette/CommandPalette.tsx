import { Modal } from 'antd'
import { type KeyboardEvent, useContext, useId, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { SearchOutlined } from '@/shared/ui/icons'
import styles from './CommandPalette.module.css'
import { useFeatureProviders } from './featureProviders'
import { useOwnProviders } from './ownProviders'
import { type Hit, PaletteProvidersContext } from './provider'
import { keepRecent } from './recent'
import { useHits } from './useHits'

/** One box for everything. What is typed stays in this component: no address, no history, no log. */
export default function CommandPalette({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('shell')
  const navigate = useNavigate()
  const own = useOwnProviders()
  const brought = useContext(PaletteProvidersContext)
  const features = useFeatureProviders()
  const providers = useStable([...brought, ...features, ...own])
  const [text, setText] = useState('')
  const [place, setPlace] = useState(0)
  const { groups, isSearching } = useHits(text, providers, t('palette.recent'))
  const id = useId()

  const flat = groups.flatMap((group) => group.hits.map((hit) => ({ group: group.key, hit })))
  const here = Math.min(place, flat.length - 1)

  const go = (group: string, hit: Hit, newTab: boolean) => {
    keepRecent(group, hit)
    onClose()
    if (hit.run) hit.run()
    else if (hit.to && newTab) window.open(hit.to, '_blank', 'noopener')
    else if (hit.to) void navigate(hit.to)
  }
  const press = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step) {
      event.preventDefault()
      setPlace((here + step + flat.length) % Math.max(1, flat.length))
    }
    const chosen = flat[here]
    if (event.key === 'Enter' && chosen) {
      event.preventDefault()
      go(chosen.group, chosen.hit, event.ctrlKey || event.metaKey)
    }
  }

  let counted = -1
  return (
    <Modal
      open
      onCancel={onClose}
      footer={null}
      closable={false}
      width={600}
      style={{ top: 88 }}
      styles={{ container: { padding: 0, overflow: 'hidden' } }}
      title={<span className="ms-unseen">{t('palette.open')}</span>}
    >
      <div className={styles.input}>
        <SearchOutlined />
        <input
          // biome-ignore lint/a11y/noAutofocus: the palette is opened to type
          autoFocus
          type="text"
          role="combobox"
          aria-expanded="true"
          aria-controls={id}
          aria-activedescendant={here >= 0 ? `${id}-${here}` : undefined}
          aria-label={t('palette.placeholder')}
          placeholder={t('palette.placeholder')}
          autoComplete="off"
          spellCheck={false}
          value={text}
          onChange={(event) => {
            setText(event.target.value)
            setPlace(0)
          }}
          onKeyDown={press}
        />
      </div>
      <div className={styles.list} id={id} role="listbox" aria-label={t('palette.hits')} aria-busy={isSearching}>
        {groups.map((group) => (
          // biome-ignore lint/a11y/useSemanticElements: a listbox takes groups, not field sets
          <div key={group.key} role="group" aria-label={group.title}>
            <div className={styles.title} aria-hidden="true">
              {group.title}
            </div>
            {group.hits.map((hit) => {
              counted += 1
              const at = counted
              return (
                // biome-ignore lint/a11y/useKeyWithClickEvents: the keys act on the box, which keeps the focus
                // biome-ignore lint/a11y/useFocusableInteractive: the box points here with aria-activedescendant
                <div
                  key={hit.key}
                  id={`${id}-${at}`}
                  className={styles.hit}
                  role="option"
                  aria-selected={at === here}
                  onMouseMove={() => setPlace(at)}
                  onClick={(event) => go(group.key, hit, event.ctrlKey || event.metaKey)}
                >
                  <span lang={hit.lang}>{hit.label}</span>
                  {hit.hint && <span className={styles.hint}>{hit.hint}</span>}
                </div>
              )
            })}
          </div>
        ))}
        {flat.length === 0 && !isSearching && text !== '' && (
          <div className={styles.none} role="option" aria-selected="false" aria-disabled="true" tabIndex={-1}>
            {t('palette.none')}
          </div>
        )}
      </div>
      <div className={styles.foot}>{t('palette.keys')}</div>
    </Modal>
  )
}

/** The same list as before as long as its members are: a new list would search anew at every drawing. */
function useStable<Item>(list: readonly Item[]): readonly Item[] {
  const kept = useRef(list)
  const isSame = kept.current.length === list.length && list.every((item, place) => item === kept.current[place])
  if (!isSame) kept.current = list
  return kept.current
}
