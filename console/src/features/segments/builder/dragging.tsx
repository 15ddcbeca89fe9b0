import { type DragEvent, useState } from 'react'
import { HolderOutlined } from '@/shared/ui/icons'
import type { Path } from '../rule'
import styles from './Builder.module.css'
import { useBuilder } from './BuilderContext'

const KIND = 'application/x-mainstem-rule'

/** A thing can be taken here; its menu moves it as well, for those who do not drag. */
export function DragHandle({ path, label }: { path: Path; label: string }) {
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dragging has its twin in the menu
    <span
      className={styles.handle}
      draggable
      title={label}
      onDragStart={(event) => {
        event.stopPropagation()
        event.dataTransfer.setData(KIND, JSON.stringify(path))
        event.dataTransfer.effectAllowed = 'move'
      }}
    >
      <HolderOutlined />
    </span>
  )
}

const isInside = (path: Path, outer: Path) => outer.every((place, depth) => path[depth] === place)

/** What is dropped on this goes before it; on an empty group, into it. */
export function useDropTarget(path: Path) {
  const { move } = useBuilder()
  const [isOver, setOver] = useState(false)
  const takes = (event: DragEvent) => event.dataTransfer.types.includes(KIND)
  return {
    'data-over': isOver || undefined,
    onDragOver: (event: DragEvent) => {
      if (!takes(event)) return
      event.preventDefault()
      event.stopPropagation()
      setOver(true)
    },
    onDragLeave: () => setOver(false),
    onDrop: (event: DragEvent) => {
      setOver(false)
      if (!takes(event)) return
      event.preventDefault()
      event.stopPropagation()
      const from = JSON.parse(event.dataTransfer.getData(KIND)) as number[]
      if (!isInside(path, from)) move(from, path)
    },
  }
}
