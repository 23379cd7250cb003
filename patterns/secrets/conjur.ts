import { base36 } from '../format.ts'
import { hasDigit } from '../proof.ts'
import { defineProvider } from '../provider.ts'

// https://docs.cyberark.com/conjur-open-source/latest/en/content/developer/conjur_api_authenticate.htm
export default defineProvider('CyberArk Conjur', {
  docs: 'https://docs.cyberark.com/conjur-open-source/latest/en/content/developer/conjur_api_authenticate.htm',
  revoke:
    'Rotate it with `conjur host rotate-api-key` or `conjur user rotate-api-key` (https://docs.cyberark.com/conjur-open-source/latest/en/content/developer/cli/cli-rotate-api-key.htm).',
  tokens: [
    {
      id: 'conjur-api-key',
      title: 'Conjur API key',
      severity: 9.2,
      format: [base36(48, 60)],
      near: ['conjur', 'conjur_authn_api_key'],
      proof: hasDigit,
      grants: 'read the secrets of the host or user',
    },
  ],
})
