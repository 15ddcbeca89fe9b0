import { Checkbox, Input, InputNumber, Radio } from 'antd'
import type { ReactNode } from 'react'

/** One condition a list can be narrowed by. `key` is the API's name and stands in the address as it is. */
export interface Filter {
  key: string
  label: string
  /** The condition as a sentence: "last order ≥ 90 days ago". */
  sentence: (value: string) => string
  /** What was pasted and means nothing is not shown as a chip and not sent. */
  isValid: (value: string) => boolean
  edit: (value: string, change: (value: string) => void) => ReactNode
}

export interface Choice {
  value: string
  label: string
}

interface ChoiceFilter {
  key: string
  label: string
  choices: readonly Choice[]
  several?: boolean
  /** Given the chosen labels, joined as the language joins. */
  sentence: (chosen: string) => string
  join: string
}

export function choiceFilter({ key, label, choices, several = false, sentence, join }: ChoiceFilter): Filter {
  const chosenOf = (value: string) => value.split(',').filter((each) => choices.some((choice) => choice.value === each))
  const options = choices.map((choice) => ({ ...choice }))
  return {
    key,
    label,
    isValid: (value) => chosenOf(value).length > 0,
    sentence: (value) =>
      sentence(
        chosenOf(value)
          .map((each) => choices.find((choice) => choice.value === each)?.label)
          .join(join),
      ),
    edit: (value, change) =>
      several ? (
        <Checkbox.Group
          options={options}
          value={chosenOf(value)}
          onChange={(chosen) => change(chosen.join(','))}
          style={{ flexDirection: 'column', gap: 'var(--ms-2)' }}
        />
      ) : (
        <Radio.Group
          options={options}
          value={chosenOf(value)[0] ?? null}
          onChange={(event) => change(String(event.target.value))}
          style={{ display: 'flex', flexDirection: 'column', gap: 'var(--ms-2)' }}
        />
      ),
  }
}

interface NumberFilter {
  key: string
  label: string
  unit?: string
  sentence: (value: number) => string
}

export function numberFilter({ key, label, unit, sentence }: NumberFilter): Filter {
  return {
    key,
    label,
    isValid: (value) => value !== '' && Number.isFinite(Number(value)),
    sentence: (value) => sentence(Number(value)),
    edit: (value, change) => (
      <InputNumber
        controls={false}
        aria-label={label}
        autoFocus
        style={{ width: '100%' }}
        suffix={unit}
        value={value === '' ? null : Number(value)}
        onChange={(number) => change(number === null ? '' : String(number))}
      />
    ),
  }
}

export function textFilter({
  key,
  label,
  sentence,
}: {
  key: string
  label: string
  sentence: (value: string) => string
}): Filter {
  return {
    key,
    label,
    isValid: (value) => value.trim() !== '',
    sentence,
    edit: (value, change) => (
      <Input
        aria-label={label}
        autoFocus
        value={value}
        maxLength={200}
        onChange={(event) => change(event.target.value)}
      />
    ),
  }
}
