import { base62, hex } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('SignalWire', {
  docs: 'https://developer.signalwire.com/rest/overview/auth',
  revoke: 'Regenerate it in the settings of the account (https://developer.signalwire.com/).',
  tokens: [
    {
      id: 'signalwire-api-token',
      title: 'SignalWire API token',
      severity: 8.5,
      formats: [
        ['PT', hex(48)],
        ['PSK_', base62(24, 60)],
      ],
      near: ['signalwire', 'signal_wire'],
      grants: 'call and send messages at the cost of the project',
    },
  ],
})
