import { Form, type FormInstance } from 'antd'
import { useState } from 'react'
import { type Problem, useProblemWords } from './refusalWords'

export interface Submit<Values> {
  form: FormInstance<Values>
  isWorking: boolean
  /** What belongs to no field of the form; what belongs to one stands there. */
  problem: Problem | null
  submit: (values: Values) => Promise<void>
  run: (work: () => Promise<void>) => Promise<void>
}

/** Sends a form, and puts what was refused beside the field it speaks of. */
export function useSubmit<Values extends object>(send: (values: Values) => Promise<void>): Submit<Values> {
  const [form] = Form.useForm<Values>()
  const words = useProblemWords()
  const [isWorking, setWorking] = useState(false)
  const [problem, setProblem] = useState<Problem | null>(null)

  const run = async (work: () => Promise<void>) => {
    setWorking(true)
    setProblem(null)
    try {
      await work()
    } catch (error) {
      const found = words(error)
      const field = found.field as never
      if (found.field !== undefined && form.getFieldInstance(field)) {
        form.setFields([{ name: field, errors: [found.words] }])
        form.focusField(field)
      } else {
        setProblem(found)
      }
    } finally {
      setWorking(false)
    }
  }
  return { form, isWorking, problem, run, submit: (values) => run(() => send(values)) }
}
