/** Made by `npm run generate` from the files of this folder. */
// biome-ignore-all assist/source/organizeImports: in the order of the files
// biome-ignore-all format: one name a line
import type { PracticeRule } from '../rule.ts'
import ruleCiHardcodedCredential from './ci-hardcoded-credential.ts'
import ruleCiSecretLogged from './ci-secret-logged.ts'
import ruleCiSecretNoEnvironment from './ci-secret-no-environment.ts'
import ruleCiSecretsOverexposed from './ci-secrets-overexposed.ts'
import ruleCiSensitiveArtifact from './ci-sensitive-artifact.ts'
import ruleCiStaticCloudKeys from './ci-static-cloud-keys.ts'
import ruleCiTokenPermissions from './ci-token-permissions.ts'
import ruleCiUnpinnedActionWithSecret from './ci-unpinned-action-with-secret.ts'
import ruleCodeSqlConcat from './code-sql-concat.ts'
import ruleComposeLiteralSecret from './compose-literal-secret.ts'
import ruleComposeSecretFileTracked from './compose-secret-file-tracked.ts'
import ruleCryptoInsecureRandom from './crypto-insecure-random.ts'
import ruleCryptoSecretWeakCipher from './crypto-secret-weak-cipher.ts'
import ruleCryptoTimingCompare from './crypto-timing-compare.ts'
import ruleDepsLockfileMissing from './deps-lockfile-missing.ts'
import ruleDepsNoUpdateBot from './deps-no-update-bot.ts'
import ruleDepsUnpinned from './deps-unpinned.ts'
import ruleDockerBaseImage from './docker-base-image.ts'
import ruleDockerCopySecretFile from './docker-copy-secret-file.ts'
import ruleDockerEnvArgSecret from './docker-env-arg-secret.ts'
import ruleDockerRootUser from './docker-root-user.ts'
import ruleDockerRunSecret from './docker-run-secret.ts'
import ruleEncDeclaredPlaintext from './enc-declared-plaintext.ts'
import ruleEncKeyCommitted from './enc-key-committed.ts'
import ruleEnvClientExposed from './env-client-exposed.ts'
import ruleEnvExampleRealValue from './env-example-real-value.ts'
import ruleEnvFallbackConfig from './env-fallback-config.ts'
import ruleEnvFallbackSecret from './env-fallback-secret.ts'
import ruleEnvFileCommitted from './env-file-committed.ts'
import ruleEnvNotIgnored from './env-not-ignored.ts'
import ruleEnvPublishLeak from './env-publish-leak.ts'
import ruleEnvSecretUnvalidated from './env-secret-unvalidated.ts'
import ruleEnvUndocumented from './env-undocumented.ts'
import ruleHistoryBinaryOrNotebook from './history-binary-or-notebook.ts'
import ruleHistoryRemovalClaim from './history-removal-claim.ts'
import ruleHistorySecretRemoved from './history-secret-removed.ts'
import ruleHttpCookieNotSecure from './http-cookie-not-secure.ts'
import ruleHttpPlainListener from './http-plain-listener.ts'
import ruleHttpPlainUrl from './http-plain-url.ts'
import ruleIacLiteralSecret from './iac-literal-secret.ts'
import ruleIacParamNotSecure from './iac-param-not-secure.ts'
import ruleIacSecretPlaintextStore from './iac-secret-plaintext-store.ts'
import ruleIamAdminGrant from './iam-admin-grant.ts'
import ruleIamOidcTrustBroad from './iam-oidc-trust-broad.ts'
import ruleIamSecretsWildcard from './iam-secrets-wildcard.ts'
import ruleIamStaticKey from './iam-static-key.ts'
import ruleJwtHardcodedSecret from './jwt-hardcoded-secret.ts'
import ruleJwtNoExpiry from './jwt-no-expiry.ts'
import ruleJwtShortSecret from './jwt-short-secret.ts'
import ruleJwtVerifyDisabled from './jwt-verify-disabled.ts'
import ruleK8sArgsSecret from './k8s-args-secret.ts'
import ruleK8sClusterSecretStoreOpen from './k8s-cluster-secret-store-open.ts'
import ruleK8sConfigmapSecret from './k8s-configmap-secret.ts'
import ruleK8sEgressOpen from './k8s-egress-open.ts'
import ruleK8sEnvLiteralSecret from './k8s-env-literal-secret.ts'
import ruleK8sHelmValuesSecret from './k8s-helm-values-secret.ts'
import ruleK8sHostIsolation from './k8s-host-isolation.ts'
import ruleK8sIngressNoTls from './k8s-ingress-no-tls.ts'
import ruleK8sLonglivedSaToken from './k8s-longlived-sa-token.ts'
import ruleK8sMeshMtlsOff from './k8s-mesh-mtls-off.ts'
import ruleK8sNoLimits from './k8s-no-limits.ts'
import ruleK8sNoNetworkPolicy from './k8s-no-network-policy.ts'
import ruleK8sRbacSecretsBroad from './k8s-rbac-secrets-broad.ts'
import ruleK8sRbacWildcard from './k8s-rbac-wildcard.ts'
import ruleK8sRunAsRoot from './k8s-run-as-root.ts'
import ruleK8sSaTokenAutomount from './k8s-sa-token-automount.ts'
import ruleK8sSecretPlaintext from './k8s-secret-plaintext.ts'
import ruleK8sWritableRootFs from './k8s-writable-root-fs.ts'
import ruleLogEnvDump from './log-env-dump.ts'
import ruleLogRequestCredentials from './log-request-credentials.ts'
import ruleLogSecretValue from './log-secret-value.ts'
import ruleNetBindAll from './net-bind-all.ts'
import ruleNetDebugExposed from './net-debug-exposed.ts'
import ruleNetEndpointNoAuth from './net-endpoint-no-auth.ts'
import ruleNetLimitsDisabled from './net-limits-disabled.ts'
import ruleNetOpenCidr from './net-open-cidr.ts'
import ruleNetPublicDatabase from './net-public-database.ts'
import ruleNetWebhookUnverified from './net-webhook-unverified.ts'
import rulePolicyBrokenReference from './policy-broken-reference.ts'
import rulePolicyContactMissing from './policy-contact-missing.ts'
import rulePolicyContactPlaceholder from './policy-contact-placeholder.ts'
import rulePolicyNoTimeline from './policy-no-timeline.ts'
import rulePolicyPublicReporting from './policy-public-reporting.ts'
import rulePolicySecurityMissing from './policy-security-missing.ts'
import rulePolicyTemplateUnedited from './policy-template-unedited.ts'
import rulePolicyVersionsStale from './policy-versions-stale.ts'
import rulePortInputUnencrypted from './port-input-unencrypted.ts'
import ruleRepoAlertsOff from './repo-alerts-off.ts'
import ruleRepoScanningMissing from './repo-scanning-missing.ts'
import ruleRotateKeyAge from './rotate-key-age.ts'
import ruleRotateLongLivedToken from './rotate-long-lived-token.ts'
import ruleRotateNotConfigured from './rotate-not-configured.ts'
import ruleSecretBroadScope from './secret-broad-scope.ts'
import ruleSecretCodeLiteral from './secret-code-literal.ts'
import ruleSecretConfigLiteral from './secret-config-literal.ts'
import ruleSecretCredentialFile from './secret-credential-file.ts'
import ruleSecretInDocs from './secret-in-docs.ts'
import ruleSecretReusedAcrossPurposes from './secret-reused-across-purposes.ts'
import ruleSecretSharedAcrossEnvs from './secret-shared-across-envs.ts'
import ruleSecretWeakDefault from './secret-weak-default.ts'
import ruleTfBackendCredentials from './tf-backend-credentials.ts'
import ruleTfBackendLocal from './tf-backend-local.ts'
import ruleTfBackendNoLocking from './tf-backend-no-locking.ts'
import ruleTfBackendSharedKey from './tf-backend-shared-key.ts'
import ruleTfBackendUnencrypted from './tf-backend-unencrypted.ts'
import ruleTfOutputNotSensitive from './tf-output-not-sensitive.ts'
import ruleTfProviderCredentials from './tf-provider-credentials.ts'
import ruleTfProviderSchemaNotSensitive from './tf-provider-schema-not-sensitive.ts'
import ruleTfStateBucketExposed from './tf-state-bucket-exposed.ts'
import ruleTfStateCommitted from './tf-state-committed.ts'
import ruleTfStateNotIgnored from './tf-state-not-ignored.ts'
import ruleTfVariableNotSensitive from './tf-variable-not-sensitive.ts'
import ruleTlsDbConnection from './tls-db-connection.ts'
import ruleTlsVerifyDisabledCode from './tls-verify-disabled-code.ts'
import ruleTlsVerifyDisabledConfig from './tls-verify-disabled-config.ts'
import ruleTlsWeakVersion from './tls-weak-version.ts'

export const practices: readonly PracticeRule[] = [
  ruleCiHardcodedCredential,
  ruleCiSecretLogged,
  ruleCiSecretNoEnvironment,
  ruleCiSecretsOverexposed,
  ruleCiSensitiveArtifact,
  ruleCiStaticCloudKeys,
  ruleCiTokenPermissions,
  ruleCiUnpinnedActionWithSecret,
  ruleCodeSqlConcat,
  ruleComposeLiteralSecret,
  ruleComposeSecretFileTracked,
  ruleCryptoInsecureRandom,
  ruleCryptoSecretWeakCipher,
  ruleCryptoTimingCompare,
  ruleDepsLockfileMissing,
  ruleDepsNoUpdateBot,
  ruleDepsUnpinned,
  ruleDockerBaseImage,
  ruleDockerCopySecretFile,
  ruleDockerEnvArgSecret,
  ruleDockerRootUser,
  ruleDockerRunSecret,
  ruleEncDeclaredPlaintext,
  ruleEncKeyCommitted,
  ruleEnvClientExposed,
  ruleEnvExampleRealValue,
  ruleEnvFallbackConfig,
  ruleEnvFallbackSecret,
  ruleEnvFileCommitted,
  ruleEnvNotIgnored,
  ruleEnvPublishLeak,
  ruleEnvSecretUnvalidated,
  ruleEnvUndocumented,
  ruleHistoryBinaryOrNotebook,
  ruleHistoryRemovalClaim,
  ruleHistorySecretRemoved,
  ruleHttpCookieNotSecure,
  ruleHttpPlainListener,
  ruleHttpPlainUrl,
  ruleIacLiteralSecret,
  ruleIacParamNotSecure,
  ruleIacSecretPlaintextStore,
  ruleIamAdminGrant,
  ruleIamOidcTrustBroad,
  ruleIamSecretsWildcard,
  ruleIamStaticKey,
  ruleJwtHardcodedSecret,
  ruleJwtNoExpiry,
  ruleJwtShortSecret,
  ruleJwtVerifyDisabled,
  ruleK8sArgsSecret,
  ruleK8sClusterSecretStoreOpen,
  ruleK8sConfigmapSecret,
  ruleK8sEgressOpen,
  ruleK8sEnvLiteralSecret,
  ruleK8sHelmValuesSecret,
  ruleK8sHostIsolation,
  ruleK8sIngressNoTls,
  ruleK8sLonglivedSaToken,
  ruleK8sMeshMtlsOff,
  ruleK8sNoLimits,
  ruleK8sNoNetworkPolicy,
  ruleK8sRbacSecretsBroad,
  ruleK8sRbacWildcard,
  ruleK8sRunAsRoot,
  ruleK8sSaTokenAutomount,
  ruleK8sSecretPlaintext,
  ruleK8sWritableRootFs,
  ruleLogEnvDump,
  ruleLogRequestCredentials,
  ruleLogSecretValue,
  ruleNetBindAll,
  ruleNetDebugExposed,
  ruleNetEndpointNoAuth,
  ruleNetLimitsDisabled,
  ruleNetOpenCidr,
  ruleNetPublicDatabase,
  ruleNetWebhookUnverified,
  rulePolicyBrokenReference,
  rulePolicyContactMissing,
  rulePolicyContactPlaceholder,
  rulePolicyNoTimeline,
  rulePolicyPublicReporting,
  rulePolicySecurityMissing,
  rulePolicyTemplateUnedited,
  rulePolicyVersionsStale,
  rulePortInputUnencrypted,
  ruleRepoAlertsOff,
  ruleRepoScanningMissing,
  ruleRotateKeyAge,
  ruleRotateLongLivedToken,
  ruleRotateNotConfigured,
  ruleSecretBroadScope,
  ruleSecretCodeLiteral,
  ruleSecretConfigLiteral,
  ruleSecretCredentialFile,
  ruleSecretInDocs,
  ruleSecretReusedAcrossPurposes,
  ruleSecretSharedAcrossEnvs,
  ruleSecretWeakDefault,
  ruleTfBackendCredentials,
  ruleTfBackendLocal,
  ruleTfBackendNoLocking,
  ruleTfBackendSharedKey,
  ruleTfBackendUnencrypted,
  ruleTfOutputNotSensitive,
  ruleTfProviderCredentials,
  ruleTfProviderSchemaNotSensitive,
  ruleTfStateBucketExposed,
  ruleTfStateCommitted,
  ruleTfStateNotIgnored,
  ruleTfVariableNotSensitive,
  ruleTlsDbConnection,
  ruleTlsVerifyDisabledCode,
  ruleTlsVerifyDisabledConfig,
  ruleTlsWeakVersion,
].flat()
