import { base36, hex } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Geocodio', {
  docs: 'https://www.geocod.io/docs/',
  revoke: 'Regenerate it in the settings of the account (https://www.geocod.io/).',
  tokens: [
    {
      id: 'geocodio-api-key',
      title: 'Geocodio API key',
      severity: 5.0,
      formats: [[hex(39)], [base36(39)]],
      near: ['geocodio', 'geocod_io', 'geocod.io'],
      grants: "use its owner's quota",
    },
  ],
})
