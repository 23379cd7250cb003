import { base64url } from '../format.ts'
import { defineProvider } from '../provider.ts'

// https://docs.envzero.com/docs/api-keys
export default defineProvider('env zero', {
  docs: 'https://docs.envzero.com/docs/api-keys',
  revoke: 'Delete it under Organization settings, API keys (https://app.env0.com/).',
  tokens: [
    {
      id: 'env0-api-secret',
      title: 'env zero API key secret',
      severity: 9.0,
      format: [base64url(28, 48)],
      near: ['env0_api_secret', 'env0_secret', 'env0'],
      grants: "run deployments within the key's role",
    },
  ],
})
