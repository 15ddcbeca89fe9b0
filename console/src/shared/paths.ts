/** The addresses of objects that every area links to. */
export const customerPath = (id: string) => `/customers/${encodeURIComponent(id)}`

export const orderPath = (number: string) => `/orders/${encodeURIComponent(number)}`

export const productPath = (sku: string) => `/products/${encodeURIComponent(sku)}`

/** The stock page with one position open beside it. */
export const stockPath = (sku: string, location: string) =>
  `/stock/${encodeURIComponent(location)}/${encodeURIComponent(sku)}`

export const importPath = (id: string) => `/imports/${encodeURIComponent(id)}`
export const campaignPath = (code: string) => `/campaigns/${encodeURIComponent(code)}`

export const templatePath = (code: string) => `/content/${encodeURIComponent(code)}`

export const channelPath = (code: string) => `/channels/${encodeURIComponent(code)}`

export const segmentPath = (code: string) => `/segments/${encodeURIComponent(code)}`
