import { base64url } from '../format.ts'
import { hasDigit } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Face++', {
  docs: 'https://console.faceplusplus.com/documents/5678948',
  revoke: 'Regenerate it in the settings of the account (https://console.faceplusplus.com/).',
  tokens: [
    {
      id: 'face-plus-plus-api-secret',
      title: 'Face++ API key or secret',
      severity: 6.8,
      format: [base64url(32)],
      near: ['faceplusplus', 'face_plus_plus', 'facepp', 'megvii'],
      proof: hasDigit,
      grants: 'recognise faces at the cost of its owner',
    },
  ],
})
