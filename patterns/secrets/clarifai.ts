import { base36 } from '../format.ts'
import { hasDigit } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Clarifai', {
  docs: 'https://docs.clarifai.com/control/authentication/pat',
  revoke: 'Delete it under Settings, Secrets (https://clarifai.com/settings/secrets).',
  tokens: [
    {
      id: 'clarifai-access-token',
      title: 'Clarifai personal access token',
      severity: 8.0,
      format: [base36(32)],
      near: ['clarifai'],
      proof: hasDigit,
      grants: 'call models and read and write the data of its owner',
    },
  ],
})
