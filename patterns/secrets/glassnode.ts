import { base62 } from '../format.ts'
import { hasDigit } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Glassnode', {
  docs: 'https://docs.glassnode.com/basic-api/api-key',
  revoke: 'Delete it under API, in the user menu of Studio.',
  tokens: [
    {
      id: 'glassnode-api-key',
      title: 'Glassnode API key',
      severity: 5.5,
      format: [base62(27)],
      near: ['glassnode'],
      proof: hasDigit,
      grants: "use its owner's quota",
    },
  ],
})
