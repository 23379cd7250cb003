import { uuid } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Stormglass', {
  docs: 'https://docs.stormglass.io/',
  revoke: 'Regenerate it on the dashboard (https://dashboard.stormglass.io/).',
  tokens: [
    {
      id: 'stormglass-api-key',
      title: 'Stormglass API key',
      severity: 4.5,
      format: [...uuid, '-', ...uuid],
      near: ['stormglass', 'storm_glass'],
      grants: "use its owner's quota",
    },
  ],
})
