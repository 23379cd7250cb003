import { base62 } from '../format.ts'
import { hasDigit } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Naver', {
  docs: 'https://developers.naver.com/docs/common/openapiguide/',
  revoke: 'Regenerate it in the settings of the account.',
  tokens: [
    {
      id: 'naver-client-secret',
      title: 'Naver client secret',
      severity: 6.5,
      formats: [[base62(10)], [base62(40)]],
      near: ['naver_client', 'naver_secret', 'naver_api', 'naver_key'],
      proof: hasDigit,
      grants: 'act as the application',
    },
  ],
})
