export interface Piece {
  kind: 'same' | 'added' | 'removed'
  text: string
}

/** Latin words and spaces whole, everything else sign by sign: a Chinese sentence has no spaces to cut at. */
function pieces(text: string): string[] {
  return text.match(/[A-Za-z0-9À-ɏ’'-]+|\s+|[\s\S]/gu) ?? []
}

const MOST = 4_000

/** What changed between two texts, by their longest common sequence. Very long ones are compared by paragraph. */
export function differences(before: string, after: string): Piece[] {
  let [old, now] = [pieces(before), pieces(after)]
  if (old.length > MOST || now.length > MOST) {
    old = before.split(/(?<=\n)/)
    now = after.split(/(?<=\n)/)
  }
  let start = 0
  while (start < old.length && start < now.length && old[start] === now[start]) start += 1
  let end = 0
  while (
    end < old.length - start &&
    end < now.length - start &&
    old[old.length - 1 - end] === now[now.length - 1 - end]
  )
    end += 1
  const found: Piece[] = []
  const push = (kind: Piece['kind'], text: string) => {
    const last = found[found.length - 1]
    if (last?.kind === kind) last.text += text
    else if (text) found.push({ kind, text })
  }
  push('same', old.slice(0, start).join(''))
  middle(old.slice(start, old.length - end), now.slice(start, now.length - end), push)
  push('same', old.slice(old.length - end).join(''))
  return found
}

function middle(old: string[], now: string[], push: (kind: Piece['kind'], text: string) => void): void {
  const width = now.length + 1
  const lengths = new Uint16Array((old.length + 1) * width)
  for (let i = old.length - 1; i >= 0; i -= 1) {
    for (let j = now.length - 1; j >= 0; j -= 1) {
      lengths[i * width + j] =
        old[i] === now[j]
          ? (lengths[(i + 1) * width + j + 1] ?? 0) + 1
          : Math.max(lengths[(i + 1) * width + j] ?? 0, lengths[i * width + j + 1] ?? 0)
    }
  }
  let [i, j] = [0, 0]
  while (i < old.length && j < now.length) {
    if (old[i] === now[j]) {
      push('same', old[i] ?? '')
      i += 1
      j += 1
    } else if ((lengths[(i + 1) * width + j] ?? 0) >= (lengths[i * width + j + 1] ?? 0)) {
      push('removed', old[i] ?? '')
      i += 1
    } else {
      push('added', now[j] ?? '')
      j += 1
    }
  }
  push('removed', old.slice(i).join(''))
  push('added', now.slice(j).join(''))
}
