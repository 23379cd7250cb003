import { uuid } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Stormglass', {
  docs: 'https://docs.stormglass.io/#/authentication',
  revoke: 'Regenerate it in the settings of the account (https://docs.stormglass.io/).',
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
