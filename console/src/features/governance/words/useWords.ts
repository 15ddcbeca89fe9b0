import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { Refusal } from '@/shared/api/refusal'
import { useFormat } from '@/shared/format/useFormat'
import type { Places, Role, Scope } from '../api'

type Free = (key: string, options?: Record<string, unknown>) => string

const NAMES_SHOWN = 2

/** What the server says in codes, in words: roles, rights, scopes, actions, refusals. */
export function useWords() {
  const { t, i18n } = useTranslation('governance')
  const format = useFormat()
  return useMemo(() => {
    const free = t as unknown as Free
    const has = (key: string) => i18n.exists(key, { ns: 'governance' })
    const either = (key: string, otherwise: string, options?: Record<string, unknown>) =>
      has(key) ? free(key, options) : otherwise

    const role = (code: string) => either(`role.${code}`, code)
    const permission = (code: string) => either(`permission.${code}`, code)
    const separator = format.language === 'zh-CN' ? '、' : ', '
    const list = (names: readonly string[]) => names.join(separator)

    const place = (dimension: keyof Scope, code: string, places: Places | undefined) => {
      if (dimension === 'locations') return places?.locations.find((each) => each.code === code)?.name ?? code
      if (dimension === 'channels') {
        const channel = places?.channels.find((each) => each.code === code)
        return channel ? (format.language === 'zh-CN' ? channel.name_zh : channel.name) : code
      }
      return code
    }
    const names = (dimension: keyof Scope, codes: readonly string[], places: Places | undefined) => {
      if (codes.length === 0) return t('scope.nowhere')
      const shown = list(codes.slice(0, NAMES_SHOWN).map((code) => place(dimension, code, places)))
      const rest = codes.length - NAMES_SHOWN
      return rest > 0 ? t('scope.more', { names: shown, shown: format.number(rest), count: rest }) : shown
    }
    const scope = (where: Scope, places: Places | undefined) => {
      const parts = (['brands', 'locations', 'channels'] as const).flatMap((dimension) => {
        const codes = where[dimension]
        return codes === null ? [] : [names(dimension, codes, places)]
      })
      return parts.length ? parts.join(' · ') : t('scope.everywhere')
    }

    const actor = (code: string, name: string | null | undefined) =>
      name || either(`audit.actorOf.${code}`, code.startsWith('account:') ? unnamed('account', code) : code)
    const unnamed = (kind: 'account' | 'token', code: string) =>
      free(`audit.subjectOf.${kind}Unnamed`, { code: code.slice(kind.length + 1) })
    const subject = (code: string, name: string | null | undefined) => {
      const [kind = '', rest = ''] = split(code)
      if (kind === 'account' || kind === 'token')
        return name ? free(`audit.subjectOf.${kind}`, { name }) : unnamed(kind, code)
      if (kind === 'setting') return free('audit.subjectOf.setting', { setting: setting(rest) })
      return has(`audit.subjectOf.${kind}`) ? free(`audit.subjectOf.${kind}`, { code: rest }) : code
    }
    const setting = (key: string) => {
      const field = { company_name: 'nameField', default_language: 'language', time_zone: 'zone', currency: 'currency' }
      return has(`company.${field[key as keyof typeof field]}`)
        ? free(`company.${field[key as keyof typeof field]}`)
        : key
    }

    const refusal = (given: Refusal): string => {
      if (given.status === 0 || given.status >= 502) return t('refusal.unreachable')
      if (given.status >= 500) return t('refusal.fault')
      if (given.code === 'logo_refused')
        return either(`refusal.logo.${String(given.details.reason)}`, given.message, { what: given.details.what })
      if (given.code === 'not_allowed' && given.permission)
        return t('refusal.not_allowed', { right: permission(given.permission) })
      if (given.code === 'scopes_do_not_combine')
        return t('refusal.scopes_do_not_combine', { roles: list(((given.details.roles as Role[]) ?? []).map(role)) })
      const field = fieldOf(given)
      if (field && has(`refusal.field.${field}`)) {
        // A refusal with a code of its own says more than its field does.
        if (!has(`refusal.${given.code}`)) return free(`refusal.field.${field}`)
      }
      return either(`refusal.${given.code}`, given.message || t('refusal.fault'), given.details)
    }

    return {
      role,
      roleFor: (code: string) => either(`roleFor.${code}`, ''),
      permission,
      area: (code: string) => either(`area.${code}`, code),
      scope,
      place,
      list,
      actor,
      subject,
      setting,
      action: (code: string) => either(`audit.action.${code}`, code),
      either,
      refusal,
      /** The same refusal with our sentence, for pieces that show a refusal's own. */
      inWords: (given: Refusal) => new Refusal(given.status, given.code, refusal(given), given.details),
    }
  }, [t, i18n, format])
}

function split(code: string): [string, string] {
  const at = code.indexOf(':')
  return at < 0 ? [code, ''] : [code.slice(0, at), code.slice(at + 1)]
}

/** The field a refusal is about, from our own refusals or from the check of the request's shape. */
export function fieldOf(refusal: Refusal): string | undefined {
  if (typeof refusal.details.field === 'string') return refusal.details.field
  const fields = refusal.details.fields
  const first: unknown = Array.isArray(fields) ? fields[0] : undefined
  const path = typeof first === 'object' && first !== null && 'field' in first ? String(first.field) : undefined
  return path?.split('.').at(-1)
}
