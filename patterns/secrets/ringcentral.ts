import { base64url } from '../format.ts'
import { hasDigit } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('RingCentral', {
  docs: 'https://developers.ringcentral.com/guide/authentication',
  revoke:
    'Rotate it under the credentials of the app in the developer console (https://developers.ringcentral.com/).',
  tokens: [
    {
      id: 'ringcentral-client-secret',
      title: 'RingCentral client secret',
      severity: 8.5,
      formats: [[base64url(66)], [base64url(22)]],
      near: ['ringcentral', 'ring_central'],
      proof: hasDigit,
      grants: 'call and read messages as the application',
    },
  ],
})
