import { upperBase36, upperHex } from '../format.ts'
import { hasDigit } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('IP2Location', {
  docs: 'https://www.ip2location.io/ip2location-documentation',
  revoke: 'Regenerate it in the settings of the account (https://www.ip2location.io/).',
  tokens: [
    {
      id: 'ip2location-api-key',
      title: 'IP2Location API key',
      severity: 4.5,
      formats: [[upperHex(32)], [upperBase36(10)]],
      near: ['ip2location', 'ip2proxy'],
      proof: hasDigit,
      grants: "use its owner's quota",
    },
  ],
})
