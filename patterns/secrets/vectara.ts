import { base64url, oneOf } from '../format.ts'
import { hasDigit } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Vectara', {
  docs: 'https://docs.vectara.com/docs/console-ui/api-access-overview',
  revoke: 'Delete it under API access, API keys (https://console.vectara.com/).',
  tokens: [
    {
      id: 'vectara-api-key',
      title: 'Vectara API key',
      severity: 7.8,
      format: [oneOf('zut_', 'zqt_', 'zwt_'), base64url(32, 48)],
      proof: hasDigit,
      grants: 'query the corpora, and change them with a personal or index key',
    },
  ],
})
