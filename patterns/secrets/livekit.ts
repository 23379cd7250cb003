import { base62 } from '../format.ts'
import { notHex } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('LiveKit', {
  docs: 'https://docs.livekit.io/home/get-started/authentication/',
  revoke: 'Delete the key under Settings, Keys (https://cloud.livekit.io/).',
  tokens: [
    {
      id: 'livekit-api-secret',
      title: 'LiveKit API secret',
      severity: 8.5,
      format: [base62(43, 44)],
      near: ['livekit'],
      proof: notHex,
      grants: 'join and administer every room',
    },
  ],
})
