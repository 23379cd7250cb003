import { base62, base64url } from '../format.ts'
import { hasDigit } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('MeisterTask', {
  docs: 'https://developers.mindmeister.com/docs/personal-access-token',
  revoke: 'Delete it on the API page of the account (https://www.mindmeister.com/api).',
  tokens: [
    {
      id: 'meistertask-access-token',
      title: 'MeisterTask or MindMeister access token',
      severity: 7.0,
      formats: [[base62(43)], [base64url(43)]],
      near: ['meistertask', 'meister_task', 'mindmeister'],
      proof: hasDigit,
      grants: 'read and change the data of its owner',
    },
  ],
})
