import { hex } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Walk Score', {
  docs: 'https://www.walkscore.com/professional/api.php',
  revoke: 'Have it replaced by the support (https://www.walkscore.com/professional/api.php).',
  tokens: [
    {
      id: 'walk-score-api-key',
      title: 'Walk Score API key',
      severity: 4.2,
      format: [hex(32)],
      near: ['walkscore', 'walk_score'],
      grants: "use its owner's quota",
    },
  ],
})
