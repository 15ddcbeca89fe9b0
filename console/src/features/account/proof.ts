import { createContext, useContext } from 'react'

/** Does something only the person themselves may do; asks them to prove it first where that is needed. */
export const ProofContext = createContext<<Result>(work: () => Promise<Result>) => Promise<Result>>((work) => work())

/** The person did not want to prove who they are: nothing was changed, and nothing is wrong. */
export class ProofGivenUp extends Error {
  override readonly name = 'ProofGivenUp'
}

export const useProof = () => useContext(ProofContext)
