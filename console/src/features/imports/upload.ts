import { csrfToken } from '@/shared/api/api'
import { refusalFrom } from '@/shared/api/refusal'

export const MAX_BYTES = 1024 ** 3
export const ENDINGS = ['.csv', '.tsv', '.txt', '.xlsx', '.parquet'] as const

export type FileProblem = 'tooLarge' | 'empty' | 'ending'

/** What can be told about a file before it is sent. */
export function problemOf(file: Pick<File, 'name' | 'size'>): FileProblem | null {
  if (file.size === 0) return 'empty'
  if (file.size > MAX_BYTES) return 'tooLarge'
  return ENDINGS.some((ending) => file.name.toLowerCase().endsWith(ending)) ? null : 'ending'
}

export interface Upload {
  kind: string
  source: string
  file: File
}

/** Sends a file and tells how far it is; only this kind of request can tell. */
export function upload({ kind, source, file }: Upload, onProgress: (share: number) => void): Promise<string> {
  return new Promise((resolve, reject) => {
    const form = new FormData()
    form.set('kind', kind)
    form.set('source', source)
    form.set('file', file)
    const request = new XMLHttpRequest()
    request.open('POST', '/api/imports')
    request.responseType = 'json'
    request.setRequestHeader('Idempotency-Key', crypto.randomUUID())
    request.setRequestHeader('Accept-Language', document.documentElement.lang)
    const token = csrfToken()
    if (token) request.setRequestHeader('X-CSRFToken', token)
    request.upload.onprogress = (event) => event.lengthComputable && onProgress(event.loaded / event.total)
    request.onload = () => {
      const body = request.response as { import_id?: string } | null
      if (request.status === 201 && body?.import_id) resolve(body.import_id)
      else reject(refusalFrom(request.status, body))
    }
    request.onerror = () => reject(refusalFrom(0, null))
    request.send(form)
  })
}
