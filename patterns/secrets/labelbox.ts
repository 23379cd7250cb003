import { jwt } from '../format.ts'
import { jwtStructure } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Labelbox', {
  docs: 'https://docs.labelbox.com/reference/create-api-key',
  revoke: 'Delete it under Workspace settings, API (https://app.labelbox.com/workspace-settings/api-access).',
  tokens: [
    {
      id: 'labelbox-api-key',
      title: 'Labelbox API key',
      severity: 8.0,
      format: jwt,
      near: ['labelbox'],
      proof: jwtStructure,
      grants: 'read and write the data sets of its owner',
    },
  ],
})
