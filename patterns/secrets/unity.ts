import { base64url } from '../format.ts'
import { hasDigit } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Unity', {
  docs: 'https://docs.unity.com/ugs/en-us/manual/authentication/manual/service-accounts',
  revoke: 'Delete the key under Administration, Service accounts (https://cloud.unity.com/).',
  tokens: [
    {
      id: 'unity-service-account-secret',
      title: 'Unity service account secret key',
      severity: 8.0,
      format: [base64url(32)],
      near: ['unity_service', 'unity_secret', 'unity_api', 'ugs_cli', 'ugs_service'],
      proof: hasDigit,
      grants: 'change the services of the project within its roles',
    },
  ],
})
