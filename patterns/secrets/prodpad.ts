import { hex } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('ProdPad', {
  docs: 'https://help.prodpad.com/article/759-prodpad-api',
  revoke: 'Replace it under Profile settings, API keys (https://app.prodpad.com/me/apikeys).',
  tokens: [
    {
      id: 'prodpad-api-key',
      title: 'ProdPad API key',
      severity: 7.0,
      format: [hex(64)],
      near: ['prodpad'],
      grants: 'read and change the data of its owner',
    },
  ],
})
