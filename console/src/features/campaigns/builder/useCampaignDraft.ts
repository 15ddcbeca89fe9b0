import { useCallback, useEffect, useMemo, useState } from 'react'
import { Refusal } from '@/shared/api/refusal'
import { type Template, type TemplateDraft, useSaveTemplate, useTemplate } from '@/shared/template/api'
import { type Campaign, type CampaignPlan, useCampaignWrites } from '../api'

const ZONE = () => Intl.DateTimeFormat().resolvedOptions().timeZone || 'UTC'

export function emptyPlan(): CampaignPlan {
  return {
    name: '',
    segment_code: '',
    template_code: '',
    template_version: null,
    channel_code: 'email',
    purpose: 'marketing',
    holdout_share: 0.1,
    conversion_window_days: 14,
    cap_messages: 3,
    cap_days: 7,
    quiet_from: '21:00:00',
    quiet_until: '08:00:00',
    time_zone: ZONE(),
    expires_after_hours: 72,
    values: {},
    is_simulated: false,
  }
}

export function planOf(campaign: Campaign): CampaignPlan {
  const {
    id: _id,
    code: _code,
    state: _state,
    audience: _audience,
    created_at,
    decided_at,
    finished_at,
    ...plan
  } = campaign
  void [created_at, decided_at, finished_at]
  return { ...plan, holdout_share: Number(plan.holdout_share) }
}

export function draftOf(template: Template): TemplateDraft {
  return {
    name: template.name,
    kind: template.kind,
    variants: (template.variants ?? []).map(({ locale, subject, mjml, text }) => ({
      locale: locale === 'en' ? 'en' : 'zh-CN',
      subject,
      mjml,
      text,
    })),
    sample_values: template.sample_values,
  }
}

/** A code from the name, with something at its end that nobody else has. */
export function codeFor(name: string, salt: string): string {
  const words = name
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 40)
  return `${words || 'campaign'}-${salt}`
}

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b)

export type Problem = 'name' | 'segment_code' | 'template_code' | 'quiet_from'

/** The campaign and its message as they stand in the builder, beside what is saved of them. */
export function useCampaignDraft(campaign: Campaign | null, begin: Partial<CampaignPlan>) {
  const saved = useMemo(() => (campaign ? planOf(campaign) : null), [campaign])
  const [plan, setPlan] = useState<CampaignPlan>(() => saved ?? { ...emptyPlan(), ...begin })
  const template = useTemplate(plan.template_code, plan.template_version)
  const [message, setMessage] = useState<TemplateDraft | null>(null)
  const savedMessage = useMemo(() => (template.data ? draftOf(template.data) : null), [template.data])
  const writes = useCampaignWrites()
  const saveTemplate = useSaveTemplate()

  // Another template, or another version of it, brings its own words and, to a campaign without any, its samples.
  useEffect(() => {
    if (!template.data) return
    setMessage(draftOf(template.data))
    const samples = template.data.sample_values
    setPlan((present) => ({ ...present, values: { ...samples, ...pick(present.values ?? {}, samples) } }))
  }, [template.data])

  const change = useCallback((part: Partial<CampaignPlan>) => setPlan((present) => ({ ...present, ...part })), [])
  const isMessageDirty = message !== null && savedMessage !== null && !same(message, savedMessage)
  const isPlanDirty =
    saved === null ? !same({ ...plan, values: {} }, { ...emptyPlan(), ...begin, values: {} }) : !same(plan, saved)

  const problems: Problem[] = [
    ...(plan.name.trim() ? [] : (['name'] as const)),
    ...(plan.segment_code ? [] : (['segment_code'] as const)),
    ...(plan.template_code ? [] : (['template_code'] as const)),
    ...(Boolean(plan.quiet_from) === Boolean(plan.quiet_until) ? [] : (['quiet_from'] as const)),
  ]

  /** Saves the message first, then the campaign that names its version. Returns the campaign's code. */
  const save = async (): Promise<string> => {
    if (problems.length) throw new Refusal(422, 'incomplete', '')
    const code = campaign?.code ?? codeFor(plan.name, Math.random().toString(36).slice(2, 6))
    let version = plan.template_version ?? null
    if (message && isMessageDirty) {
      version = (await saveTemplate.mutateAsync({ code: plan.template_code, draft: message })).version
    }
    const next = { ...plan, name: plan.name.trim(), template_version: version }
    const kept = await writes.save.mutateAsync({ code, plan: next })
    setPlan(planOf(kept))
    return kept.code
  }

  return {
    plan,
    change,
    message,
    setMessage,
    template,
    isDirty: isPlanDirty || isMessageDirty,
    isMessageDirty,
    isSaving: writes.save.isPending || saveTemplate.isPending,
    problems,
    save,
  }
}

export type CampaignDraft = ReturnType<typeof useCampaignDraft>

/** Values of names the template knows; others are left behind with the template they belonged to. */
function pick(values: Record<string, unknown>, samples: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(values).filter(([name]) => name in samples))
}
