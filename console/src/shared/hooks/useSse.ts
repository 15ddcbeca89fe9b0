import { useEffect, useRef, useState } from 'react'

export type LiveState = 'connecting' | 'live' | 'polling' | 'off'

export interface LiveOptions<Message> {
  /** Null while there is nothing to listen to. */
  url: string | null
  /** The names of the events to hear; the unnamed one is `message`. */
  events?: readonly string[]
  onMessage: (message: Message, event: string) => void
  /** Asked instead when the stream cannot be had, for instance behind a proxy that buffers. */
  poll: () => void
  pollSeconds?: number
  /** So many failures in a row, and polling takes over. */
  failuresAllowed?: number
}

const DEFAULT_EVENTS = ['message'] as const
const RETRY_STREAM_SECONDS = 60

/**
 * Listens to server-sent events. When the stream fails it polls, and tries the stream again every minute:
 * a person sees fresh data either way, and `state` says which.
 */
export function useSse<Message>(options: LiveOptions<Message>): LiveState {
  const { url, pollSeconds = 5, failuresAllowed = 3 } = options
  const [state, setState] = useState<LiveState>(url ? 'connecting' : 'off')
  const latest = useRef(options)
  latest.current = options
  const eventNames = (options.events ?? DEFAULT_EVENTS).join(' ')

  useEffect(() => {
    if (!url) {
      setState('off')
      return
    }
    let stream: EventSource | null = null
    let failures = 0
    let polling: ReturnType<typeof setInterval> | undefined
    let again: ReturnType<typeof setTimeout> | undefined

    const listen = () => {
      stream?.close()
      stream = new EventSource(url, { withCredentials: true })
      stream.onopen = () => {
        failures = 0
        clearInterval(polling)
        polling = undefined
        setState('live')
      }
      stream.onerror = () => {
        failures += 1
        // A closed stream does not come back by itself; an open one does, a few times.
        if (stream?.readyState !== EventSource.CLOSED && failures < failuresAllowed) return
        stream?.close()
        startPolling()
      }
      for (const name of eventNames.split(' ')) {
        stream.addEventListener(name, (event) => {
          const message = parse<Message>((event as MessageEvent<string>).data)
          if (message !== undefined) latest.current.onMessage(message, name)
        })
      }
    }

    const startPolling = () => {
      setState('polling')
      if (!polling) {
        latest.current.poll()
        polling = setInterval(() => {
          if (!document.hidden) latest.current.poll()
        }, pollSeconds * 1000)
      }
      clearTimeout(again)
      again = setTimeout(listen, RETRY_STREAM_SECONDS * 1000)
    }

    setState('connecting')
    listen()
    return () => {
      stream?.close()
      clearInterval(polling)
      clearTimeout(again)
    }
  }, [url, pollSeconds, failuresAllowed, eventNames])

  return state
}

/** A line that is no JSON is a fault of the server's; it must not end the stream. */
function parse<Message>(data: string): Message | undefined {
  try {
    return JSON.parse(data) as Message
  } catch {
    return undefined
  }
}
