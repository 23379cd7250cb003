import { jwt } from '../format.ts'
import { jwtStructure } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Printify', {
  docs: 'https://developers.printify.com/#authentication',
  revoke: 'Revoke it under Settings, Connections, Personal access tokens (https://printify.com/).',
  tokens: [
    {
      id: 'printify-access-token',
      title: 'Printify personal access token',
      severity: 8.0,
      format: jwt,
      near: ['printify'],
      proof: jwtStructure,
      grants: 'read and change the shops of its owner',
    },
  ],
})
