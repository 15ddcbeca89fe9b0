import type { ComponentType } from 'react'
import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import {
  IdcardOutlined,
  LaptopOutlined,
  MailOutlined,
  MobileOutlined,
  ShopOutlined,
  UserOutlined,
  WechatOutlined,
} from '@/shared/ui/icons'

const KINDS = [
  'user',
  'member_card',
  'unionid',
  'openid',
  'marketplace',
  'ouid',
  'omid',
  'buyer_open_uid',
  'phone',
  'email',
  'anonymous',
  'device',
] as const

const ICONS: Readonly<Record<string, ComponentType>> = {
  user: UserOutlined,
  member_card: IdcardOutlined,
  unionid: WechatOutlined,
  openid: WechatOutlined,
  phone: MobileOutlined,
  email: MailOutlined,
  anonymous: LaptopOutlined,
  device: LaptopOutlined,
}

/** "Account · webshop": what an identifier is, and in which space where there are several. */
export function useIdentifierWords() {
  const { t } = useTranslation('customers')
  return useCallback(
    (namespace: string) => {
      const [kind, space] = namespace.split(/:(.*)/, 2)
      const word = t(`kind.${KINDS.find((each) => each === kind) ?? 'other'}`)
      return space ? t('kind.within', { kind: word, space }) : word
    },
    [t],
  )
}

export function IdentifierIcon({ namespace }: { namespace: string }) {
  const Icon = ICONS[namespace.split(':')[0] ?? ''] ?? ShopOutlined
  return <Icon />
}
