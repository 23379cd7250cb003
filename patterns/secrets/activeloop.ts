import { jwt } from '../format.ts'
import { jwtStructure } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Activeloop', {
  docs: 'https://docs.activeloop.ai/setup/user-guide/user-authentication',
  revoke: 'Revoke it under API tokens (https://app.activeloop.ai).',
  tokens: [
    {
      id: 'activeloop-token',
      title: 'Activeloop API token',
      severity: 7.5,
      format: jwt,
      near: ['activeloop', 'deep_lake'],
      proof: jwtStructure,
      grants: 'read and write the data sets of its owner',
    },
  ],
})
