import { base62 } from '../format.ts'
import { hasDigit } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Unstructured', {
  docs: 'https://docs.unstructured.io/ui/account/api-key-url',
  revoke: 'Delete it under API keys (https://platform.unstructured.io/).',
  tokens: [
    {
      id: 'unstructured-api-key',
      title: 'Unstructured API key',
      severity: 7.0,
      format: [base62(30)],
      near: ['unstructured_api', 'unstructured_key', 'unstructured_io'],
      proof: hasDigit,
      grants: 'call the service at the cost of its owner',
    },
  ],
})
