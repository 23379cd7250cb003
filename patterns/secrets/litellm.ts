import { base64url } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('LiteLLM', {
  docs: 'https://docs.litellm.ai/docs/proxy/virtual_keys',
  revoke: 'Delete it with `/key/delete` of the proxy; change the master key in its configuration.',
  tokens: [
    {
      id: 'litellm-key',
      title: 'LiteLLM virtual or master key',
      severity: 8.0,
      format: ['sk-', base64url(22)],
      near: ['litellm'],
      grants: 'call every model that the proxy has credentials for',
    },
  ],
})
