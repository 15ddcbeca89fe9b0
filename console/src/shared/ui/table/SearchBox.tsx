import { Input, type InputRef } from 'antd'
import { useEffect, useRef, useState } from 'react'
import { useHotkeys } from '../../hooks/useHotkeys'
import { SearchOutlined } from '../icons'
import styles from './DataTable.module.css'

const TYPING_MS = 250

export interface SearchBoxProps {
  label: string
  value: string
  onChange: (text: string) => void
}

/** Searches while one types, a quarter of a second behind; `/` brings the cursor here. */
export function SearchBox({ label, value, onChange }: SearchBoxProps) {
  const [typed, setTyped] = useState(value)
  const input = useRef<InputRef>(null)
  const sent = useRef(value)
  useHotkeys({ '/': () => input.current?.focus() })

  // The address changed by another way: back button, a view, "clear".
  useEffect(() => {
    if (value !== sent.current) {
      sent.current = value
      setTyped(value)
    }
  }, [value])

  useEffect(() => {
    if (typed === sent.current) return
    const timer = setTimeout(() => {
      sent.current = typed
      onChange(typed)
    }, TYPING_MS)
    return () => clearTimeout(timer)
  }, [typed, onChange])

  return (
    <Input
      ref={input}
      className={styles.search ?? ''}
      type="search"
      name="list-search"
      autoComplete="off"
      aria-label={label}
      placeholder={label}
      prefix={<SearchOutlined />}
      value={typed}
      onChange={(event) => setTyped(event.target.value)}
    />
  )
}
