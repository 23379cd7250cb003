import { base62 } from '../format.ts'
import { hasDigit } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Logto', {
  docs: 'https://docs.logto.io/user-management/personal-access-token',
  revoke: "Delete it under the user's details in the console (https://cloud.logto.io/).",
  tokens: [
    {
      id: 'logto-personal-access-token',
      title: 'Logto personal access token',
      severity: 8.0,
      format: ['pat_', base62(32)],
      near: ['logto', 'subject_token'],
      grants: 'be exchanged for access tokens of the user',
    },
    {
      id: 'logto-app-secret',
      title: 'Logto application secret',
      severity: 8.5,
      format: [base62(32)],
      near: ['logto_app_secret', 'logto_secret', 'logto_client_secret', 'logto_m2m', 'logto'],
      proof: hasDigit,
      grants: 'act as the application, machine-to-machine ones towards the management API',
    },
  ],
})
