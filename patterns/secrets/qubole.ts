import { base62, hex } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Qubole', {
  docs: 'https://docs.qubole.com/en/latest/rest-api/account_api/reset-token.html',
  revoke: 'Reset it under My accounts of the control panel (https://api.qubole.com/).',
  tokens: [
    {
      id: 'qubole-api-token',
      title: 'Qubole API token',
      severity: 8.5,
      formats: [[hex(64)], [base62(64)]],
      near: ['qubole', 'qds_api'],
      grants: 'run queries on the data of the account',
    },
  ],
})
