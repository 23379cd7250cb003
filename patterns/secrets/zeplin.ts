import { jwt } from '../format.ts'
import { jwtStructure } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Zeplin', {
  docs: 'https://docs.zeplin.dev/docs/access-tokens',
  revoke: 'Regenerate it in the settings of the account (https://docs.zeplin.dev/).',
  tokens: [
    {
      id: 'zeplin-access-token',
      title: 'Zeplin personal access token',
      severity: 7.5,
      format: jwt,
      near: ['zeplin'],
      proof: jwtStructure,
      grants: 'read the designs of its owner',
    },
  ],
})
