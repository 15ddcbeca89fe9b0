// What is looked at: each page of the gallery, and what floats above it when something is pressed.
const openTerm = (page) => page.locator('main button[aria-haspopup="dialog"]').first().click()

export const PAGES = [
  { name: 'overview', path: '/gallery' },
  { name: 'overview-task', path: '/gallery?task', at: [1440] },
  { name: 'overview-why', path: '/gallery', at: [1440], act: openTerm },
  {
    name: 'overview-table',
    path: '/gallery',
    at: [1440],
    act: (page) => page.locator('main button:has(.anticon-table)').first().click(),
  },
  { name: 'palette', path: '/gallery', act: (page) => page.keyboard.press('Control+k') },
  {
    name: 'palette-person',
    path: '/gallery',
    at: [1440],
    act: async (page) => {
      await page.keyboard.press('Control+k')
      await page.getByRole('dialog').getByRole('combobox').fill('13800006027')
      await page.waitForTimeout(400)
    },
  },
  { name: 'keys', path: '/gallery', at: [1440], act: (page) => page.keyboard.press('?') },
  {
    name: 'notifications',
    path: '/gallery',
    act: (page) => page.locator('header button:has(.anticon-bell)').first().click(),
  },
  {
    name: 'person',
    path: '/gallery',
    at: [1440],
    act: (page) => page.locator('header').first().locator('button').last().click(),
  },
  { name: 'menu', path: '/gallery', at: [390], act: (page) => page.locator('header button').first().click() },
  { name: 'customers', path: '/gallery/customers' },
  { name: 'customers-filtered', path: '/gallery/customers?tier=gold,silver&spend_min=500&colour=red' },
  { name: 'customers-none', path: '/gallery/customers?spend_min=999999999', at: [1440] },
  {
    name: 'customers-selected',
    path: '/gallery/customers',
    at: [1440],
    act: async (page) => {
      await page.keyboard.press('j')
      await page.keyboard.press('x')
      await page.keyboard.press('j')
      await page.keyboard.press('x')
    },
  },
  {
    name: 'customers-filter',
    path: '/gallery/customers',
    at: [1440],
    act: async (page) => {
      await page.locator('main button:has(.anticon-plus)').last().click()
      await page.locator('.ant-popover button').first().click()
    },
  },
  { name: 'customer', path: '/gallery/customers/C-7K2M-94QD' },
  {
    name: 'customer-revealed',
    path: '/gallery/customers/C-7K2M-94QD',
    at: [1440],
    act: async (page) => {
      await page.locator('main button:has(.anticon-eye)').click()
      await page.locator('#reveal-reason').fill('Delivery')
      await page.locator('#reveal-reason').press('Enter')
    },
  },
  {
    name: 'customer-erase',
    path: '/gallery/customers/C-7K2M-94QD',
    act: async (page) => {
      await page.locator('main header button:has(.anticon-more)').click()
      await page.locator('.ant-dropdown-menu-item-danger').click()
    },
  },
  {
    name: 'customer-undo',
    path: '/gallery/customers/C-7K2M-94QD',
    at: [1440],
    act: async (page) => {
      await page.locator('main header button:has(.anticon-more)').click()
      await page.locator('.ant-dropdown-menu-item').first().click()
    },
  },
  { name: 'charts', path: '/gallery/metrics' },
  { name: 'faces', path: '/gallery/events' },
  { name: 'marks', path: '/gallery/governance' },
  { name: 'forms', path: '/gallery/settings' },
  {
    name: 'forms-problems',
    path: '/gallery/settings',
    act: async (page) => {
      await page.locator('main input').first().fill('')
      await page.locator('main button[type="submit"]').click()
    },
  },
  { name: 'not-found', path: '/gallery/nowhere', at: [1440] },
]
