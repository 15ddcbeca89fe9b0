import { useTranslation } from 'react-i18next'
import { Mark } from './Mark'

const OURS = 'Mainstem'

export interface BrandProps {
  /** What the company calls its deployment; ours where it chose nothing. */
  name?: string | undefined
  logo?: string | null | undefined
  markOnly?: boolean
}

/** Sign and name of whose console this is. */
export function Brand({ name, logo, markOnly = false }: BrandProps) {
  const { t } = useTranslation('shell')
  return (
    <>
      {logo ? <img src={logo} alt="" /> : <Mark />}
      {!markOnly && <span>{name && name !== OURS ? name : t('brand.name')}</span>}
    </>
  )
}
