import { useTranslation } from 'react-i18next'
import { Generated } from '@/shared/ui/Generated'

/** Why units move, as the server names it. */
export const MOVE_KINDS = ['opening', 'delivery', 'sale', 'return', 'write_off', 'find', 'presumed'] as const

const isMoveKind = (kind: string): kind is (typeof MOVE_KINDS)[number] =>
  (MOVE_KINDS as readonly string[]).includes(kind)

export function MoveKind({ kind, isDerived = false }: { kind: string; isDerived?: boolean }) {
  const { t } = useTranslation('inventory')
  return (
    <>
      {isMoveKind(kind) ? t(`kind.${kind}`) : kind} {isDerived && <Generated kind="derived" />}
    </>
  )
}
