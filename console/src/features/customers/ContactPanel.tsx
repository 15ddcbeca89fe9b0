import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import { usePermission } from '@/shared/session'
import { Generated } from '@/shared/ui/Generated'
import { Masked } from '@/shared/ui/Masked'
import { Panel } from '@/shared/ui/Panel'
import { type Contact, type CustomerFacts, revealContacts } from './api'

const KINDS = ['name', 'phone', 'email', 'address', 'birthday'] as const
const MOST_AT_ONCE = 20

/** What the vault holds, masked by the server. Opening it asks why, is audited, and lasts a minute. */
export function ContactPanel({ customer }: { customer: CustomerFacts }) {
  const { t } = useTranslation('customers')
  const mayReveal = usePermission('contacts.reveal')
  const contacts = (customer.contacts ?? []).slice(0, MOST_AT_ONCE)
  const load = useCallback(
    async (reason: string | undefined) => {
      const refs = contacts.map((contact) => contact.ref)
      const opened = await revealContacts(refs, reason ?? '')
      return Object.fromEntries(opened.flatMap((each) => (each.value ? [[each.ref, each.value]] : [])))
    },
    [contacts],
  )
  if (customer.contacts === null || customer.contacts === undefined) return null
  if (contacts.length === 0) {
    return (
      <Panel title={t('contact.title')}>
        <span className="ms-muted">{t('contact.erased')}</span>
      </Panel>
    )
  }
  return (
    <Masked
      title={t('contact.title')}
      needsReason
      {...(mayReveal ? { load } : {})}
      fields={contacts.map((contact) => ({ key: contact.ref, label: labelOf(contact), masked: contact.masked }))}
      others={
        customer.has_generated_contacts ? [{ label: t('contact.origin'), value: <Generated kind="generated" /> }] : []
      }
    />
  )

  function labelOf(contact: Contact): string {
    const label = t(`contact.${KINDS.find((kind) => kind === contact.kind) ?? 'name'}`)
    const alike = contacts.filter((each) => each.kind === contact.kind)
    return alike.length > 1 ? t('contact.numbered', { label, number: alike.indexOf(contact) + 1 }) : label
  }
}
