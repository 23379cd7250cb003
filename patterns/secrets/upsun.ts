import { base64url } from '../format.ts'
import { notHex } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Upsun', {
  docs: 'https://docs.upsun.com/administration/cli/api-tokens.html',
  revoke: 'Delete it under My profile, API tokens (https://console.upsun.com/-/users/~/settings/tokens).',
  tokens: [
    {
      id: 'upsun-api-token',
      title: 'Upsun or Platform.sh API token',
      severity: 9.0,
      format: [base64url(43)],
      near: ['platformsh_cli_token', 'platformsh', 'upsun_cli_token', 'upsun', 'platform_sh'],
      proof: notHex,
      grants: 'deploy to the projects of its owner',
    },
  ],
})
