import { Generated } from '@/shared/ui/Generated'

interface WithOrigin {
  is_generated: boolean
  is_simulated: boolean
}

/** What of an order is not real: all of it was simulated, or its channel was generated. Nothing for a real one. */
export function Origin({ of: order }: { of: WithOrigin }) {
  if (order.is_simulated) return <Generated kind="simulated" />
  return order.is_generated ? <Generated kind="generated" /> : null
}
