import { base36, word } from '../format.ts'
import { hasDigit } from '../proof.ts'
import { defineProvider } from '../provider.ts'

// 40 hexadecimal digits; about 86 characters since SDK 0.22.3:
// https://docs.wandb.ai/support/models/articles/why-does-my-api-key-fail-with-must-be-40-characters
export default defineProvider('Weights & Biases', {
  docs: 'https://docs.wandb.ai/support/find_api_key/',
  revoke: 'Delete it under User settings, API keys (https://wandb.ai/settings).',
  tokens: [
    {
      id: 'wandb-api-key',
      title: 'Weights & Biases API key',
      severity: 8.0,
      format: ['wandb_v1_', word(70, 80)],
      grants: 'read and write the runs and artifacts of its owner',
    },
    {
      id: 'wandb-legacy-key',
      title: 'Weights & Biases API key (legacy)',
      severity: 8.0,
      format: [base36(40)],
      near: ['wandb', 'weights_and_biases'],
      proof: hasDigit,
      grants: 'read and write the runs and artifacts of its owner',
    },
  ],
})
