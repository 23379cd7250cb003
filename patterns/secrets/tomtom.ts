import { base62 } from '../format.ts'
import { notHex } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('TomTom', {
  docs: 'https://developer.tomtom.com/platform/documentation/dashboard/api-key-management',
  revoke: 'Delete it on the dashboard (https://my.tomtom.com/api-keys/).',
  tokens: [
    {
      id: 'tomtom-api-key',
      title: 'TomTom API key',
      severity: 5.0,
      format: [base62(32)],
      near: ['tom_tom'],
      proof: notHex,
      grants: 'use maps at the cost of its owner',
    },
  ],
})
