import { jwt } from '../format.ts'
import { jwtStructure } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Zeplin', {
  docs: 'https://docs.zeplin.dev/docs/access-tokens',
  revoke: 'Delete it under Developer of the profile (https://app.zeplin.io/profile/developer).',
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
