import { base62 } from '../format.ts'
import { notHex } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Heap', {
  docs: 'https://developers.heap.io/reference/authentication-2',
  revoke: 'Rotate it under Account, Manage, Privacy and security (https://heapanalytics.com/).',
  tokens: [
    {
      id: 'heap-api-key',
      title: 'Heap API key',
      severity: 7.0,
      format: [base62(32)],
      near: ['heap_api', 'heap_key', 'heap_analytics'],
      proof: notHex,
      grants: 'delete users and read exports of the environment',
    },
  ],
})
