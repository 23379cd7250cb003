import { base64url } from '../format.ts'
import { hasDigit } from '../proof.ts'
import { defineProvider } from '../provider.ts'

// https://docs.semaphore.io/reference/api
export default defineProvider('Semaphore CI', {
  docs: 'https://docs.semaphore.io/reference/api',
  revoke: 'Reset it under Profile settings, API token (https://me.semaphoreci.com/account).',
  tokens: [
    {
      id: 'semaphore-api-token',
      title: 'Semaphore API token',
      severity: 8.5,
      format: [base64url(20)],
      near: ['semaphore_api', 'semaphore_token', 'semaphoreci', 'semaphore_ci'],
      proof: hasDigit,
      grants: 'run workflows and read the secrets of the organization',
    },
  ],
})
