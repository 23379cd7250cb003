import { base64 } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('GoCanvas', {
  docs: 'https://help.gocanvas.com/hc/en-us/sections/360007475414',
  revoke: 'Regenerate it in the settings of the account (https://help.gocanvas.com/).',
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
