// What only maps need of ECharts, in a chunk of its own: few pages draw one.
import { GeoComponent } from 'echarts/components'
import { registerMap, use } from 'echarts/core'

use([GeoComponent])

export { registerMap }
