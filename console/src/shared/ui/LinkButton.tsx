import { Button, type ButtonProps } from 'antd'
import type { MouseEvent } from 'react'
import { type To, useHref, useLinkClickHandler } from 'react-router'

type LinkButtonProps = Omit<ButtonProps, 'href' | 'onClick'> & { to: To }

/** A button that leads somewhere: one link, and opened in a new tab as links are. */
export function LinkButton({ to, ...look }: LinkButtonProps) {
  const href = useHref(to)
  const follow = useLinkClickHandler<HTMLAnchorElement>(to)
  return <Button {...look} href={href} onClick={(event) => follow(event as MouseEvent<HTMLAnchorElement>)} />
}
