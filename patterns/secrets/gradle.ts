import { base32, base62 } from '../format.ts'
import { defineProvider } from '../provider.ts'

// https://docs.gradle.com/develocity/gradle-plugin/current/#access_keys
export default defineProvider('Gradle', {
  docs: 'https://docs.gradle.com/develocity/gradle-plugin/current/#access_keys',
  revoke:
    'Revoke the key on the Develocity server or the Plugin Portal profile (https://plugins.gradle.org/user/).',
  tokens: [
    {
      id: 'gradle-publish-secret',
      title: 'Gradle Plugin Portal publish secret',
      severity: 9.0,
      format: [base62(48)],
      near: ['gradle.publish.secret', 'gradle_publish_secret', 'gradle_publish'],
      grants: "publish new versions of its owner's plugins",
      docs: 'https://docs.gradle.org/current/userguide/publishing_gradle_plugins.html',
    },
    {
      id: 'gradle-develocity-access-key',
      title: 'Develocity access key',
      severity: 6.5,
      format: [base32(52)],
      near: ['develocity_access_key', 'gradle_enterprise_access_key', 'develocity', 'gradle_enterprise'],
      confidence: 'low',
      grants: 'publish build scans and use the build cache',
    },
  ],
})
