import { base36 } from '../format.ts'
import { hasDigit } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Uploadcare', {
  docs: 'https://uploadcare.com/docs/start/settings/#keys',
  revoke: 'Delete the secret key under API keys of the project (https://app.uploadcare.com/).',
  tokens: [
    {
      id: 'uploadcare-secret-key',
      title: 'Uploadcare secret key',
      severity: 7.8,
      format: [base36(20)],
      near: ['uploadcare_secret', 'uploadcare_private', 'uploadcare_api'],
      proof: hasDigit,
      grants: 'read and delete the files of the project',
    },
  ],
})
