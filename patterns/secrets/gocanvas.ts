import { base64 } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('GoCanvas', {
  docs: 'https://help.gocanvas.com/en/',
  revoke: 'Delete it under Account settings, Security settings, API keys (https://www.gocanvas.com/).',
  tokens: [
    {
      id: 'gocanvas-api-key',
      title: 'GoCanvas API key',
      severity: 7.0,
      format: [base64(43), '='],
      near: ['gocanvas', 'go_canvas'],
      grants: 'read and change the data of its owner',
    },
  ],
})
