import { base62 } from '../format.ts'
import { hasDigit } from '../proof.ts'
import { defineProvider } from '../provider.ts'

// https://docs.kinde.com/get-started/connect/getting-app-keys/
export default defineProvider('Kinde', {
  docs: 'https://docs.kinde.com/get-started/connect/getting-app-keys/',
  revoke: 'Rotate the client secret of the application (https://app.kinde.com/).',
  tokens: [
    {
      id: 'kinde-client-secret',
      title: 'Kinde client secret',
      severity: 8.5,
      format: [base62(45, 60)],
      near: ['kinde'],
      proof: hasDigit,
      grants: 'act as the application towards its accounts',
    },
  ],
})
