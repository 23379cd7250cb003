import { hex } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Klipfolio', {
  docs: 'https://developers.klipfolio.com/',
  revoke: 'Regenerate it in the settings of the account.',
  tokens: [
    {
      id: 'klipfolio-api-key',
      title: 'Klipfolio API key',
      severity: 7.0,
      format: [hex(40)],
      near: ['klipfolio'],
      grants: 'read and change the data of its owner',
    },
  ],
})
