import { base64 } from '../format.ts'
import { defineProvider } from '../provider.ts'

// https://docs.akeyless.io/docs/auth-with-api-key
export default defineProvider('Akeyless', {
  docs: 'https://docs.akeyless.io/docs/auth-with-api-key',
  revoke: 'Reset the access key of the auth method (https://console.akeyless.io/).',
  tokens: [
    {
      id: 'akeyless-access-key',
      title: 'Akeyless access key',
      severity: 9.2,
      format: [base64(43), '='],
      near: ['akeyless'],
      grants: 'read the secrets that the auth method may',
    },
  ],
})
