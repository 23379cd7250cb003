import { uuid } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('IQAir AirVisual', {
  docs: 'https://api-docs.iqair.com/',
  revoke: 'Regenerate it in the settings of the account (https://api-docs.iqair.com/).',
  tokens: [
    {
      id: 'airvisual-api-key',
      title: 'IQAir AirVisual API key',
      severity: 4.5,
      format: uuid,
      near: ['airvisual', 'iqair'],
      grants: "use its owner's quota",
    },
  ],
})
