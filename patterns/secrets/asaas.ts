import { base64, oneOf } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Asaas', {
  docs: 'https://docs.asaas.com/docs/autenticacao-1',
  revoke: 'Delete it under Integrations, API keys (https://www.asaas.com/customerApiAccessToken/index).',
  tokens: [
    {
      id: 'asaas-api-key',
      title: 'Asaas API key',
      severity: 9.3,
      formats: [
        [
          '$aact_',
          oneOf('prod_', ''),
          base64(80, 250),
          oneOf('==', '=', ''),
          '::$aach_',
          base64(36, 100),
          oneOf('==', '=', ''),
        ],
        ['$aact_', oneOf('prod_', ''), base64(80, 250), oneOf('==', '=', '')],
      ],
      grants: 'charge and transfer money',
    },
  ],
})
