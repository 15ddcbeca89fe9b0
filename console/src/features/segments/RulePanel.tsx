import { useTranslation } from 'react-i18next'
import { asRefusal } from '@/shared/api/refusal'
import { useFormat } from '@/shared/format/useFormat'
import { ErrorFace } from '@/shared/ui/Faces'
import { LoadingBlock } from '@/shared/ui/Loading'
import { Panel } from '@/shared/ui/Panel'
import { Why } from '@/shared/ui/Why'
import { type RuleCounts, useCounts, useSegment } from './api'
import { type ApiGroup, type ApiRule, isApiGroup } from './rule'
import styles from './Segments.module.css'

/** What the segment asks: the sentence, and the tree with how many each branch holds for now. */
export function RulePanel({ code }: { code: string }) {
  const { t } = useTranslation('segments')
  const segment = useSegment(code)
  const rule = segment.data ? (segment.data.rule as unknown as ApiGroup) : null
  const counts = useCounts(rule)
  return (
    <Panel
      title={t('builder.rule')}
      why={<Why explanation={{ title: t('builder.rule'), definition: t('page.ruleMeans') }} />}
    >
      {segment.isError && !segment.data ? (
        <ErrorFace
          subject={t('builder.rule')}
          refusal={asRefusal(segment.error)}
          onRetry={() => void segment.refetch()}
        />
      ) : rule ? (
        <>
          <p className={styles.sentence}>{segment.data?.sentence}</p>
          <ReadTree rule={rule} counts={counts.data} />
        </>
      ) : (
        <LoadingBlock height={120} />
      )}
    </Panel>
  )
}

export function ReadTree({ rule, counts }: { rule: ApiGroup; counts?: RuleCounts | undefined }) {
  if (rule.rules.length === 0) return null
  return (
    <ul className={styles.tree}>
      <Node item={rule} path="" counts={counts} />
    </ul>
  )
}

function Node({ item, path, counts }: { item: ApiGroup | ApiRule; path: string; counts?: RuleCounts | undefined }) {
  const { t } = useTranslation('segments')
  const format = useFormat()
  const node = counts?.nodes.find((each) => each.path === path)
  const isTree = isApiGroup(item)
  return (
    <li>
      <div className={styles.node}>
        <span>
          {isTree ? (
            <b>{t(item.not ? `read.not_${item.combinator}` : `read.${item.combinator}`)}</b>
          ) : (
            (node?.sentence ?? '…')
          )}
        </span>
        {node && (
          <span className={styles.nodeCount}>
            {t('count.people', { count: node.count, shown: format.number(node.count) })}
          </span>
        )}
      </div>
      {isTree && item.rules.length > 0 && (
        <ul>
          {item.rules.map((inside, place) => {
            const at = `${path ? `${path}.` : ''}rules[${place}]`
            return <Node key={at} item={inside} path={at} counts={counts} />
          })}
        </ul>
      )}
    </li>
  )
}
