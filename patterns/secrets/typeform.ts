import { dotted, run } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Typeform', {
  docs: 'https://www.typeform.com/developers/get-started/personal-access-token/',
  revoke: 'Delete it under Account, Personal tokens (https://admin.typeform.com/user/tokens).',
  tokens: [
    {
      id: 'typeform-personal-token',
      title: 'Typeform personal access token',
      severity: 8.0,
      format: ['tfp_', run(dotted(1).alphabet + '=', 50, 64)],
      grants: 'read and write the forms and responses of its owner',
    },
  ],
})
