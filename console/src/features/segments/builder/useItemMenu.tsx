import type { MenuProps } from 'antd'
import { useTranslation } from 'react-i18next'
import type { Path } from '../rule'
import { isGroup, itemAt } from '../rule'
import { useBuilder } from './BuilderContext'

/** What can be done with a condition or group, dragging included: everything by keyboard. */
export function useItemMenu(path: Path, own: NonNullable<MenuProps['items']>[number] = null): MenuProps {
  const { t } = useTranslation('segments')
  const builder = useBuilder()
  const item = itemAt(builder.tree, path)
  const moves = builder.moves(path)
  return {
    items: [
      ...moves.map((move) => ({
        key: `${move.key}-${move.to.join('.')}`,
        label: move.key === 'into' ? t('move.into', { place: move.place }) : t(`move.${move.key}`),
        onClick: () => builder.move(path, move.to),
      })),
      ...(moves.length > 0 ? [{ type: 'divider' as const }] : []),
      ...(own ? [own] : []),
      { key: 'duplicate', label: t('rule.duplicate'), onClick: () => builder.duplicate(path) },
      { key: 'wrap', label: t('rule.wrap'), onClick: () => builder.wrap(path) },
      ...(item && isGroup(item) && item.rules.length > 0
        ? [{ key: 'ungroup', label: t('rule.ungroup'), onClick: () => builder.ungroup(path) }]
        : []),
      { type: 'divider' as const },
      { key: 'remove', label: t('rule.remove'), danger: true, onClick: () => builder.remove(path) },
    ],
  }
}
