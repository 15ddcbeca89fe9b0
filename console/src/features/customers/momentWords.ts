import type { TFunction } from 'i18next'
import type { Format } from '@/shared/format/useFormat'
import { campaignPath, orderPath } from '@/shared/paths'
import type { Moment } from './api'
import { actOf, type MomentEntry } from './momentGroups'

type T = TFunction<'customers'>

export interface MomentWords {
  title: string
  below?: string | undefined
  to?: string
  amount?: string
  amountBelow?: string
  /** Grey: nothing reached anybody, or nobody did anything. */
  isQuiet?: boolean
}

const REASONS_SHOWN = new Set(['sent', 'unknown'])
const MEDIA = ['email', 'sms', 'phone', 'wechat', 'push', 'post'] as const
const OUTCOMES = [
  'sent',
  'unknown',
  'failed',
  'capped',
  'quiet_expired',
  'suppressed',
  'no_permission',
  'held_out',
  'exited',
  'waiting',
] as const
const OPERATIONS = ['merge', 'split', 'reshape', 'manual_merge', 'unmerge', 'undo'] as const

const text = (value: unknown) => (typeof value === 'string' ? value : '')

/** Every moment in words. What the server names by a code has words here; a name it sends stands as it is. */
export function momentWords(
  entry: MomentEntry,
  t: T,
  format: Format,
  words: (namespace: string) => string,
): MomentWords {
  const { first, moments } = entry
  const { kind, detail } = first
  if (kind === 'order' || kind === 'return') return tradeWords(first, kind, t, format)
  if (kind === 'coupon_redeemed') {
    return {
      title: t('moment.coupon_redeemed', { coupon: String(detail.coupon ?? '') }),
      below: t('moment.ofCampaign', { campaign: String(detail.campaign ?? '') }),
    }
  }
  if (kind === 'mailing') return { title: t('moment.mailing', { campaign: String(detail.campaign ?? '') }) }
  if (kind === 'event') return eventWords(first, moments, t, format)
  if (kind.startsWith('message_')) return messageWords(first, t)
  if (kind === 'consent_granted' || kind === 'consent_withdrawn') {
    return {
      title: t(`moment.${kind}`, {
        purpose: t(`purpose.${purposeOf(detail.purpose)}`),
        medium: t(`medium.${MEDIA.find((each) => each === detail.channel) ?? 'any'}`),
      }),
      below: first.source ? t('moment.from', { source: first.source }) : undefined,
    }
  }
  if (kind === 'identifier_joined') {
    const join = format.language === 'zh-CN' ? '、' : ', '
    const unique = (values: readonly string[]) => [...new Set(values)].join(join)
    const kinds = unique(moments.map((each) => words(text(each.detail.namespace))))
    const from = t('moment.from', { source: unique(moments.map((each) => text(each.detail.source))) })
    if (moments.length === 1)
      return { title: t('moment.identifier_joined', { kind: kinds }), below: from, isQuiet: true }
    return {
      title: t('moment.identifiers_joined', { count: moments.length, shown: format.number(moments.length) }),
      below: `${kinds} · ${from}`,
      isQuiet: true,
    }
  }
  const operation = OPERATIONS.find((each) => `identity_${each}` === kind)
  return {
    title: operation ? t('moment.identity', { what: t(`op.${operation}`) }) : t('moment.unnamed'),
    below: identityCause(first, t, format),
    isQuiet: true,
  }
}

const purposeOf = (value: unknown) => (value === 'profiling' || value === 'service' ? value : 'marketing')

function tradeWords({ detail }: Moment, kind: 'order' | 'return', t: T, format: Format): MomentWords {
  const money = (amount: unknown) => format.money(text(amount), { currency: text(detail.currency) })
  const products = Array.isArray(detail.products) ? detail.products.map(String) : []
  const lines = Number(detail.lines ?? 0)
  return {
    title: t(`moment.${kind}`, { number: text(detail.number) }),
    ...(kind === 'order' ? { to: orderPath(text(detail.number)) } : {}),
    below: [
      text(detail.location),
      t('moment.lines', { count: lines, shown: format.number(lines) }),
      products.join(format.language === 'zh-CN' ? '、' : ', '),
    ]
      .filter(Boolean)
      .join(' · '),
    amount: money(detail.value),
    ...(Number(detail.coupon ?? 0) > 0
      ? { amountBelow: t('moment.coupon', { amount: money(`-${text(detail.coupon)}`) }) }
      : {}),
  }
}

function eventWords(first: Moment, moments: readonly Moment[], t: T, format: Format): MomentWords {
  const count = moments.length
  const shown = format.number(count)
  const act = actOf(first)
  if (act === 'checkout') return { title: t('moment.checkout') }
  if (act === 'call') return { title: t('moment.call') }
  if (act === 'viewed' || act === 'carted' || act === 'visited') {
    const names = [
      ...new Set(
        moments.map((each) => text(each.detail.product ?? each.detail.title ?? each.detail.name)).filter(Boolean),
      ),
    ]
    return {
      title: t(`moment.${act}`, { count, shown }),
      below: names.slice(0, 4).join(format.language === 'zh-CN' ? '、' : ', ') || undefined,
    }
  }
  const name = text(first.detail.name) || t('moment.unnamed')
  return { title: t('moment.named', { count, shown, name }) }
}

function messageWords({ kind, detail }: Moment, t: T): MomentWords {
  const name = text(detail.name)
  const to = campaignPath(text(detail.campaign))
  if (kind === 'message_opened' || kind === 'message_clicked' || kind === 'message_unsubscribed') {
    return {
      title: t(`moment.${kind}`, { name }),
      to,
      below: detail.is_automatic ? t('moment.automatic') : text(detail.url) || undefined,
      isQuiet: Boolean(detail.is_automatic),
    }
  }
  const outcome = OUTCOMES.find((each) => each === detail.outcome) ?? 'unknown'
  return {
    title: t(`outcome.${outcome}`, { name }),
    to,
    below: detail.reason ? t(`reason.${text(detail.reason)}` as 'reason.receipt') : undefined,
    isQuiet: !REASONS_SHOWN.has(outcome),
  }
}

export function identityCause({ detail }: Pick<Moment, 'detail'>, t: T, format: Format): string | undefined {
  const join = format.language === 'zh-CN' ? '、' : ', '
  if (detail.blocked) return t('history.cause.blocked')
  if (detail.undone_import) return t('history.cause.undone_import')
  if (text(detail.reason)) return t('history.cause.reason', { reason: text(detail.reason) })
  const kinds = list(detail.evidence).map((each) => t(`evidence.kind.${evidenceKind(each)}`))
  const sources = list(detail.sources)
  return sources.length
    ? t('history.cause.evidence', { sources: sources.join(join), kinds: kinds.join(join) })
    : undefined
}

const list = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : [])

const EVIDENCE = ['same_event', 'alias', 'import', 'manual'] as const
export const evidenceKind = (kind: string) => EVIDENCE.find((each) => each === kind) ?? 'other'
