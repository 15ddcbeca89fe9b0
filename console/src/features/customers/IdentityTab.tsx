import { Columns, Column as Stack } from '@/shared/ui/Columns'
import type { CustomerFacts } from './api'
import { EvidencePanel } from './EvidencePanel'
import { HistoryPanel } from './HistoryPanel'
import { IdentifierTable } from './IdentifierTable'
import { RefusalsPanel } from './RefusalsPanel'

/** Why these identifiers are one person, what stays apart, and how that came about. */
export function IdentityTab({ customer, onCompare }: { customer: CustomerFacts; onCompare: (id: string) => void }) {
  return (
    <Columns>
      <Stack span={16}>
        <IdentifierTable customer={customer} />
        <EvidencePanel customer={customer} />
      </Stack>
      <Stack span={8}>
        <HistoryPanel customer={customer} />
        <RefusalsPanel customer={customer} onCompare={onCompare} />
      </Stack>
    </Columns>
  )
}
