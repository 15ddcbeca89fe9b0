/** The addresses of objects that every area links to. */
export const customerPath = (id: string) => `/customers/${encodeURIComponent(id)}`

export const orderPath = (number: string) => `/orders/${encodeURIComponent(number)}`
