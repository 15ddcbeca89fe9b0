"""
One customer: identifiers, the evidence that joins them, persons, traits and segments.

An *identifier* is a reference in a namespace (an account, a phone, a cookie). *Evidence* says that two identifiers
belong to one person; it is only ever added or retracted. A *person* is what the evidence adds up to, a *membership*
says which person an identifier belongs to and since when. A *trait* is what a source says about an identifier; a
*segment* is a rule over persons.
"""
