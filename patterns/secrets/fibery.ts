import { hex } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Fibery', {
  docs: 'https://developers.fibery.com/guides/getting-started/authentication',
  revoke:
    'Delete it under API tokens in the menu of the workspace (https://developers.fibery.com/guides/getting-started/authentication).',
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
