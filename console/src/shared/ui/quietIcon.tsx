import type { ComponentType, HTMLAttributes } from 'react'

type Props = Pick<HTMLAttributes<HTMLSpanElement>, 'className' | 'style'>

/** The icon without its label and role: decoration beside words, or inside a button that has a name. */
export function quiet(Icon: ComponentType<HTMLAttributes<HTMLSpanElement>>) {
  return function QuietIcon({ className, style }: Props) {
    const silence = { role: undefined, 'aria-label': undefined, 'aria-hidden': true }
    return <Icon className={className} style={style} {...silence} />
  }
}
