/** What the server may find wrong with a rule tree, each with words in the catalogues. */
export const PROBLEM_CODES = [
  'fields_do_not_compare',
  'no_event',
  'no_event_here',
  'not_a_flag',
  'not_a_group',
  'not_a_list',
  'not_a_range',
  'not_a_rule',
  'not_an_object',
  'too_deep',
  'too_many_rules',
  'unknown_column',
  'unknown_combinator',
  'unknown_field',
  'unknown_operator',
  'unknown_param',
  'unknown_property',
  'unknown_value_source',
  'wrong_filters',
  'wrong_length',
  'wrong_value',
  'wrong_window',
] as const

export type ProblemCode = (typeof PROBLEM_CODES)[number]

export const isProblemCode = (code: string): code is ProblemCode => (PROBLEM_CODES as readonly string[]).includes(code)
