import { base36 } from '../format.ts'
import { hasDigit } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('AssemblyAI', {
  docs: 'https://www.assemblyai.com/docs/api-reference/overview',
  revoke: 'Delete it under API keys (https://www.assemblyai.com/dashboard/api-keys).',
  tokens: [
    {
      id: 'assemblyai-api-key',
      title: 'AssemblyAI API key',
      severity: 8.0,
      format: [base36(32)],
      near: ['assembly_ai'],
      proof: hasDigit,
      grants: 'read transcripts and transcribe at the cost of its owner',
    },
  ],
})
