import { Select } from 'antd'
import { lazy, Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, Navigate, Route, Routes, useLocation, useNavigate } from 'react-router'
import { useMedia } from '@/shared/hooks/useMedia'
import { useSession } from '@/shared/session'
import { NoPermission } from '@/shared/ui/Faces'
import { LoadingBlock } from '@/shared/ui/Loading'
import { PageHeader } from '@/shared/ui/PageHeader'
import { AppearanceSection } from '../appearance/AppearanceSection'
import { CompanySection } from '../company/CompanySection'
import { ConsentSearchSection } from '../consents/ConsentSearchSection'
import { DataClassesSection } from '../dataClasses/DataClassesSection'
import { PeopleSection } from '../people/PeopleSection'
import { PersonSection } from '../people/PersonSection'
import { RolesSection } from '../roles/RolesSection'
import { SourcesSection } from '../sources/SourcesSection'
import { ConsentTextsSection } from '../texts/ConsentTextsSection'
import { MyTokensSection, TeamTokensSection } from '../tokens/TokensSections'
import { useWords } from '../words/useWords'
import styles from './SettingsPage.module.css'
import { GROUPS, openSections, SECTIONS, type SectionKey, sectionPath } from './sections'

// These two bring the calendar along.
const AuditSection = lazy(() => import('../audit/AuditSection').then((file) => ({ default: file.AuditSection })))
const TextSection = lazy(() => import('../texts/TextSection').then((file) => ({ default: file.TextSection })))

const STACKED = '(max-width: 1023.98px)'

/** Sections at the left, the chosen one at the right; each has its own address. */
export default function SettingsPage() {
  const isStacked = useMedia(STACKED)
  const { permissions } = useSession()
  const sections = openSections(permissions)
  const first = sections.find((section) => section.key === 'people') ?? sections[0]
  return (
    <div className={styles.layout}>
      {isStacked ? <SectionSelect /> : <SectionNav />}
      <div className={styles.content}>
        <Suspense fallback={<LoadingBlock height={320} />}>
          <Routes>
            <Route index element={<Navigate replace to={sectionPath(first?.key ?? 'appearance')} />} />
            <Route path="appearance" element={<AppearanceSection />} />
            <Route path="tokens" element={<MyTokensSection />} />
            <Route path="people" element={<Guarded section="people" element={<PeopleSection />} />} />
            <Route path="people/:id" element={<Guarded section="people" element={<PersonSection />} />} />
            <Route path="roles" element={<Guarded section="roles" element={<RolesSection />} />} />
            <Route path="team-tokens" element={<Guarded section="team-tokens" element={<TeamTokensSection />} />} />
            <Route
              path="consent-texts"
              element={<Guarded section="consent-texts" element={<ConsentTextsSection />} />}
            />
            <Route path="consent-texts/new" element={<Guarded section="consent-texts" element={<TextSection />} />} />
            <Route
              path="consent-texts/:purpose/:channel/:language"
              element={<Guarded section="consent-texts" element={<TextSection />} />}
            />
            <Route path="consents" element={<Guarded section="consents" element={<ConsentSearchSection />} />} />
            <Route path="sources" element={<Guarded section="sources" element={<SourcesSection />} />} />
            <Route path="data-classes" element={<Guarded section="data-classes" element={<DataClassesSection />} />} />
            <Route path="audit" element={<Guarded section="audit" element={<AuditSection />} />} />
            <Route path="audit/:sequence" element={<Guarded section="audit" element={<AuditSection />} />} />
            <Route path="company" element={<Guarded section="company" element={<CompanySection />} />} />
            <Route path="*" element={<Navigate replace to="/settings" />} />
          </Routes>
        </Suspense>
      </div>
    </div>
  )
}

/** A pasted link to what is not theirs says so, instead of asking the server first. */
function Guarded({ section, element }: { section: SectionKey; element: React.ReactElement }) {
  const { t } = useTranslation('governance')
  const words = useWords()
  const { permissions } = useSession()
  if (openSections(permissions).some((each) => each.key === section)) return element
  const wanted = SECTIONS.find((each) => each.key === section)?.anyOf[0]
  const title = t(`settings.section.${section}`)
  return (
    <>
      <PageHeader title={title} />
      <NoPermission subject={title} right={wanted ? words.permission(wanted) : undefined} />
    </>
  )
}

function useHere(): SectionKey | undefined {
  const { pathname } = useLocation()
  const name = pathname.split('/')[2]
  return SECTIONS.find((section) => section.key === name)?.key
}

function SectionNav() {
  const { t } = useTranslation('governance')
  const { permissions } = useSession()
  const here = useHere()
  const open = openSections(permissions)
  return (
    <nav className={styles.nav} aria-label={t('settings.sections')}>
      {GROUPS.map((group) => {
        const sections = open.filter((section) => section.group === group)
        if (sections.length === 0) return null
        return (
          <div key={group}>
            <div className={styles.group}>{t(`settings.group.${group}`)}</div>
            <ul aria-label={t(`settings.group.${group}`)}>
              {sections.map((section) => (
                <li key={section.key}>
                  <Link to={sectionPath(section.key)} aria-current={section.key === here ? 'page' : undefined}>
                    {t(`settings.section.${section.key}`)}
                  </Link>
                </li>
              ))}
            </ul>
          </div>
        )
      })}
    </nav>
  )
}

function SectionSelect() {
  const { t } = useTranslation('governance')
  const { permissions } = useSession()
  const navigate = useNavigate()
  const here = useHere()
  const open = openSections(permissions)
  return (
    <Select
      className={styles.choose ?? ''}
      aria-label={t('settings.sections')}
      value={here ?? null}
      onChange={(key: SectionKey) => void navigate(sectionPath(key))}
      options={GROUPS.map((group) => ({
        label: t(`settings.group.${group}`),
        options: open
          .filter((section) => section.group === group)
          .map((section) => ({ value: section.key, label: t(`settings.section.${section.key}`) })),
      })).filter((group) => group.options.length > 0)}
    />
  )
}
