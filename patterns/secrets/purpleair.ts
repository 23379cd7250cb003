import { upperHex } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('PurpleAir', {
  docs: 'https://api.purpleair.com/',
  revoke: 'Delete it under Keys (https://develop.purpleair.com/).',
  tokens: [
    {
      id: 'purpleair-api-key',
      title: 'PurpleAir API key',
      severity: 4.5,
      format: [upperHex(8), '-', upperHex(4), '-', upperHex(4), '-', upperHex(4), '-', upperHex(12)],
      near: ['purpleair', 'purple_air'],
      grants: "use its owner's quota",
    },
  ],
})
