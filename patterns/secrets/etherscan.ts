import { upperBase36 } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Etherscan', {
  docs: 'https://docs.etherscan.io/getting-an-api-key',
  revoke: 'Remove it under API keys (https://etherscan.io/myapikey).',
  tokens: [
    {
      id: 'etherscan-api-key',
      title: 'Etherscan API key',
      severity: 4.5,
      format: [upperBase36(34)],
      near: [
        'etherscan',
        'bscscan',
        'polygonscan',
        'arbiscan',
        'ftmscan',
        'snowtrace',
        'basescan',
        'lineascan',
        'optimistic_etherscan',
        'optimism_etherscan',
        'snowscan',
        'moonscan',
      ],
      grants: 'call the API at the rate limit of its owner',
    },
  ],
})
