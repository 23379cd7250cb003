import { base62 } from '../format.ts'
import { hasDigit } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Roboflow', {
  docs: 'https://docs.roboflow.com/api-reference/authentication',
  revoke: 'Roll it under Settings, API keys (https://app.roboflow.com/settings/api).',
  tokens: [
    {
      id: 'roboflow-api-key',
      title: 'Roboflow private API key',
      severity: 7.8,
      format: [base62(20)],
      near: ['roboflow'],
      proof: hasDigit,
      grants: 'read and write the data sets of the workspace',
    },
  ],
})
