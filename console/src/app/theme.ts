import { type ThemeConfig, theme } from 'antd'
import type { Channel } from '@/shared/channel'
import type { Mode, Neutrals, Palette } from '@/shared/palette'

// The only file in which a colour is written. Components use antd's `var(--ant-…)` or the `--ms-…` variables below.

export type Density = 'compact' | 'comfortable'

const font =
  '"Inter Variable", -apple-system, "Segoe UI", "PingFang SC", "HarmonyOS Sans SC", "Microsoft YaHei UI", "Noto Sans CJK SC", sans-serif'

const shared = {
  fontFamily: font,
  fontSize: 14,
  fontSizeHeading1: 28,
  fontSizeHeading2: 24,
  fontSizeHeading3: 20,
  fontSizeHeading4: 16,
  fontSizeHeading5: 14,
  borderRadius: 6,
  borderRadiusLG: 10,
  borderRadiusSM: 4,
  controlHeight: 32,
  motionDurationMid: '0.15s',
  motionDurationSlow: '0.2s',
  boxShadowTertiary: 'none',
}

const lightTokens = {
  ...shared,
  colorPrimary: '#1F57C3',
  colorInfo: '#1F57C3',
  colorLink: '#1F57C3',
  colorLinkHover: '#17459E',
  // antd's own hover shades are lighter, and white on them falls below 4.5:1.
  colorPrimaryHover: '#2A63CC',
  colorErrorHover: '#A9252E',
  colorSuccess: '#1A7F4B',
  colorWarning: '#B25E09',
  colorError: '#C4313A',
  colorTextBase: '#131A26',
  colorBgLayout: '#F4F5F7',
  colorBorder: '#D3D7DE',
  colorBorderSecondary: '#E6E8EC',
  colorFillAlter: '#F8F9FA',
  colorTextHeading: '#131A26',
  colorText: '#1B2433',
  colorTextSecondary: '#525C6B',
  colorTextTertiary: '#687182',
  colorTextDescription: '#687182',
  colorTextPlaceholder: '#687182',
  colorTextQuaternary: '#9AA2AF',
}

const darkTokens = {
  ...shared,
  colorPrimary: '#5B8DEF',
  colorTextBase: '#E8EBF0',
  colorBgBase: '#0E1116',
  colorBgLayout: '#0E1116',
  colorBgContainer: '#161A21',
  colorBgElevated: '#1E242E',
  colorBgSpotlight: '#2B3340',
  colorBorder: '#38404D',
  colorBorderSecondary: '#262D38',
  colorFillAlter: '#1A1F28',
  colorText: '#E3E7ED',
  colorTextSecondary: '#A9B2C0',
  colorTextTertiary: '#8A94A4',
  colorTextDescription: '#8A94A4',
  colorTextPlaceholder: '#7D8797',
  colorTextHeading: '#F1F3F6',
  colorTextQuaternary: '#5F6978',
  colorTextLightSolid: '#0B0F16',
}

// darkAlgorithm recomputes the seeds and takes them below 4.5:1, so ours are put back after it.
const pinDark = (_seed: unknown, map?: object) =>
  ({
    ...map,
    colorPrimary: '#5B8DEF',
    colorInfo: '#5B8DEF',
    colorLink: '#8FB2F7',
    colorLinkHover: '#A8C3F9',
    colorLinkActive: '#A8C3F9',
    colorSuccess: '#4FC08A',
    colorWarning: '#E3A54C',
    colorError: '#F07C80',
  }) as never

/** The colours of the side bar, which is ours and not antd's menu; both read them from here. */
const bars = {
  light: {
    sider: '#FBFBFC',
    header: '#FFFFFF',
    item: '#3A4454',
    title: '#687182',
    here: '#E3ECFC',
    hereText: '#17459E',
  },
  dark: {
    sider: '#12161C',
    header: '#161A21',
    item: '#B6BECA',
    title: '#8A94A4',
    here: '#1D2C4A',
    hereText: '#A8C3F9',
  },
}

/** The colours of table rows, ours and antd's alike. */
const rows = {
  light: { line: '#ECEEF1', hover: '#F5F7FB', chosen: '#F3F7FE', chosenHover: '#EDF3FD' },
  dark: { line: '#232A34', hover: '#1C222C', chosen: '#1A2438', chosenHover: '#1E2A42' },
}

export function themeConfig(mode: Mode, density: Density, motion = true): ThemeConfig {
  const l = mode === 'light'
  const bar = bars[mode]
  const row = density === 'comfortable' ? 12 : 8
  return {
    cssVar: { key: 'ms' },
    hashed: false,
    token: { ...(l ? lightTokens : darkTokens), motion },
    algorithm: l ? theme.defaultAlgorithm : [theme.darkAlgorithm, pinDark],
    components: {
      Layout: { siderBg: bar.sider, headerBg: bar.header, headerHeight: 52, headerPadding: '0 20px' },
      Menu: {
        itemBg: 'transparent',
        itemHeight: 32,
        itemMarginBlock: 1,
        itemMarginInline: 8,
        iconSize: 15,
        itemColor: bar.item,
        itemSelectedBg: bar.here,
        itemSelectedColor: bar.hereText,
        groupTitleFontSize: 12,
        groupTitleColor: bar.title,
        activeBarBorderWidth: 0,
      },
      Card: { headerHeight: 44, headerFontSize: 14, bodyPadding: 16 },
      Button: { primaryShadow: 'none', defaultShadow: 'none', dangerShadow: 'none', fontWeight: 500 },
      Table: {
        headerBg: 'transparent',
        headerColor: l ? '#687182' : '#8A94A4',
        headerSplitColor: 'transparent',
        headerSortActiveBg: 'transparent',
        headerSortHoverBg: 'transparent',
        bodySortBg: 'transparent',
        cellPaddingBlockSM: row,
        cellPaddingInlineSM: 8,
        cellFontSizeSM: 13,
        rowHoverBg: rows[mode].hover,
        rowSelectedBg: rows[mode].chosen,
        rowSelectedHoverBg: rows[mode].chosenHover,
        borderColor: rows[mode].line,
      },
      Tag: { defaultBg: l ? '#F1F3F6' : '#232A35', defaultColor: l ? '#3A4454' : '#B6BECA' },
      // What is chosen in a list looks as what is chosen in the side bar; antd's own pair is below 4.5:1 in the dark.
      Dropdown: { colorPrimary: bar.hereText, controlItemBgActive: bar.here, controlItemBgActiveHover: bar.here },
      Select: { optionSelectedBg: bar.here, optionSelectedColor: bar.hereText },
      // In dark mode what lies on a primary button is dark; a tooltip's ground is not a primary button.
      Tooltip: l ? {} : { colorTextLightSolid: darkTokens.colorText },
      Segmented: { trackBg: l ? '#EDEFF2' : '#222933', itemSelectedBg: l ? '#FFFFFF' : '#343D4B' },
    },
  }
}

const channels: Record<Mode, Record<Channel, string>> = {
  light: {
    store: '#4663F2',
    web: '#003168',
    mini: '#10A793',
    app: '#6C12A5',
    market: '#AF5600',
    social: '#941F38',
    call: '#6F7072',
    partner: '#A49532',
  },
  dark: {
    store: '#7FABFF',
    web: '#226C97',
    mini: '#93DDAE',
    app: '#B756D5',
    market: '#EC7829',
    social: '#DB8FB7',
    call: '#828282',
    partner: '#EFC444',
  },
}

const neutrals: Record<Mode, Neutrals> = {
  light: {
    text: '#1B2433',
    muted: '#687182',
    grid: '#ECEEF1',
    axis: '#C9CED6',
    border: '#E6E8EC',
    raised: '#FFFFFF',
    surface: '#FFFFFF',
  },
  dark: {
    text: '#E3E7ED',
    muted: '#8A94A4',
    grid: '#232A34',
    axis: '#3A4350',
    border: '#262D38',
    raised: '#1E242E',
    surface: '#161A21',
  },
}

const sequential: Record<Mode, string[]> = {
  light: ['#EEF3FC', '#C9DAF7', '#93B4EC', '#5585DA', '#2A5FC4', '#163F8F'],
  dark: ['#1A2230', '#1F3157', '#2B4C8C', '#3F6FC6', '#6E9BEB', '#B3CCFA'],
}

const states: Record<Mode, { primary: string; success: string; warning: string; error: string }> = {
  light: { primary: '#1F57C3', success: '#1A7F4B', warning: '#B25E09', error: '#C4313A' },
  dark: { primary: '#5B8DEF', success: '#4FC08A', warning: '#E3A54C', error: '#F07C80' },
}

function chartTheme(mode: Mode): object {
  const n = neutrals[mode]
  return {
    color: Object.values(channels[mode]),
    backgroundColor: 'transparent',
    textStyle: { fontFamily: font, color: n.text },
    grid: { left: 0, right: 8, top: 12, bottom: 4, outerBounds: { left: 0, right: 0, top: 0, bottom: 6 } },
    valueAxis: {
      axisLine: { show: false },
      axisTick: { show: false },
      axisLabel: { color: n.muted, fontSize: 12, hideOverlap: true },
      splitLine: { lineStyle: { color: n.grid } },
    },
    categoryAxis: {
      axisLine: { lineStyle: { color: n.axis } },
      axisTick: { show: false },
      splitLine: { show: false },
      axisLabel: { color: n.muted, fontSize: 12, hideOverlap: true },
    },
    legend: {
      top: 0,
      left: 0,
      bottom: 'auto',
      padding: 0,
      icon: 'roundRect',
      itemWidth: 10,
      itemHeight: 10,
      itemGap: 16,
      textStyle: { color: n.muted },
    },
    tooltip: {
      backgroundColor: n.raised,
      borderColor: n.border,
      borderWidth: 1,
      padding: [8, 12],
      textStyle: { color: n.text, fontSize: 12 },
      extraCssText: 'border-radius:8px;font-variant-numeric:tabular-nums',
    },
    line: { symbol: 'none', smooth: false, lineStyle: { width: 2 } },
    bar: { barMaxWidth: 28 },
    sankey: { lineStyle: { color: 'source', opacity: 0.25 } },
    visualMap: { inRange: { color: sequential[mode] } },
  }
}

export function paletteOf(mode: Mode): Palette {
  return {
    mode,
    font,
    ...states[mode],
    neutrals: neutrals[mode],
    channels: channels[mode],
    sequential: sequential[mode],
    chartTheme: chartTheme(mode),
  }
}

/** What the style sheets need beyond antd's variables. Set through the CSSOM, which no content policy forbids. */
export function cssVariables(mode: Mode, density: Density): Record<string, string> {
  const bar = bars[mode]
  const tokens = mode === 'light' ? lightTokens : darkTokens
  const named: Record<string, string> = {
    '--ms-font': font,
    '--ms-page': tokens.colorBgLayout,
    '--ms-surface': neutrals[mode].surface,
    '--ms-nav': bar.sider,
    '--ms-nav-item': bar.item,
    '--ms-nav-title': bar.title,
    '--ms-nav-here': bar.here,
    '--ms-nav-here-text': bar.hereText,
    '--ms-top': bar.header,
    '--ms-line': tokens.colorBorderSecondary,
    '--ms-table-line': rows[mode].line,
    '--ms-row-hover': rows[mode].hover,
    '--ms-row-chosen': rows[mode].chosen,
    '--ms-row-pad': density === 'comfortable' ? '13px' : '9px',
    '--ms-shadow': mode === 'light' ? '0 8px 24px #131a2624' : '0 8px 28px #000000a6',
  }
  for (const [channel, colour] of Object.entries(channels[mode])) named[`--ms-channel-${channel}`] = colour
  sequential[mode].forEach((colour, step) => {
    named[`--ms-seq-${step}`] = colour
  })
  return named
}
