import { hex } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Fibery', {
  docs: 'https://the.fibery.io/@public/User_Guide/Guide/Fibery-API-Overview-279',
  revoke: 'Regenerate it in the settings of the account (https://the.fibery.io/).',
  tokens: [
    {
      id: 'fibery-api-token',
      title: 'Fibery API token',
      severity: 7.5,
      format: [hex(8), '.', hex(35)],
      near: ['fibery'],
      grants: 'read and change the data of its owner',
    },
  ],
})
