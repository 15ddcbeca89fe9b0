export const SEGMENTS = '/segments'
export const NEW_SEGMENT = '/segments/new'

export const segmentPath = (code: string) => `/segments/${encodeURIComponent(code)}`
export const editPath = (code: string) => `${segmentPath(code)}/edit`
export const copyPath = (code: string) => `${NEW_SEGMENT}?copy=${encodeURIComponent(code)}`
export const startPath = (start: string) => `${NEW_SEGMENT}?start=${encodeURIComponent(start)}`
export const campaignPath = (code: string) => `/campaigns/${encodeURIComponent(code)}`
export const newCampaignPath = (code: string) => `/campaigns/new?segment=${encodeURIComponent(code)}`
