import { base36 } from '../format.ts'
import { hasDigit } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('BambooHR', {
  docs: 'https://documentation.bamboohr.com/docs/getting-started',
  revoke: 'Delete it under API keys of the user menu.',
  tokens: [
    {
      id: 'bamboohr-api-key',
      title: 'BambooHR API key',
      severity: 8.5,
      format: [base36(40)],
      near: ['bamboo_hr', 'bamboo_api'],
      proof: hasDigit,
      grants: 'read the employees that its owner can',
    },
  ],
})
