/** Made by `npm run generate` from the files of this folder. */
// biome-ignore-all assist/source/organizeImports: in the order of the files
// biome-ignore-all format: one name a line
import type { PracticeRule } from '../rule.ts'
import ruleEnvFallbackSecret from './env-fallback-secret.ts'
import ruleK8sSecretPlaintext from './k8s-secret-plaintext.ts'

export const practices: readonly PracticeRule[] = [
  ruleEnvFallbackSecret,
  ruleK8sSecretPlaintext,
].flat()
