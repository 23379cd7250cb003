import { base36, base62, base64url, hex, lower } from '../format.ts'
import { jwtClaims } from '../proof.ts'
import { defineProvider } from '../provider.ts'

// https://kubernetes.io/docs/reference/access-authn-authz/authentication/
export default defineProvider('Kubernetes', {
  docs: 'https://kubernetes.io/docs/concepts/security/service-accounts/',
  revoke:
    "Delete the token's Secret, or the service account (https://kubernetes.io/docs/concepts/configuration/secret/#serviceaccount-token-secrets).",
  tokens: [
    {
      id: 'kubernetes-service-account-token',
      title: 'Kubernetes service account token (without expiry)',
      severity: 9.0,
      // The claims begin with `{"iss":"kubernetes/serviceaccount"`.
      format: [
        'eyJ',
        base64url(20, 200),
        '.eyJpc3MiOiJrdWJlcm5ldGVzL3NlcnZpY2VhY2NvdW50I',
        base64url(60, 1000),
        '.',
        base64url(80, 700),
      ],
      proof: jwtClaims(
        'issuer',
        (claims) => (claims.iss === 'kubernetes/serviceaccount' ? true : undefined),
        { iss: 'kubernetes/serviceaccount', sub: 'system:serviceaccount:default:example' },
      ),
      grants: 'act as the service account towards the cluster',
      docs: 'https://kubernetes.io/docs/reference/access-authn-authz/service-accounts-admin/',
    },
    {
      id: 'kubernetes-bootstrap-token',
      title: 'Kubernetes bootstrap token',
      severity: 7.5,
      format: [base36(6), '.', base36(16)],
      near: ['kubeadm', 'bootstrap', 'bootstrap_token', 'token', 'tls-bootstrap-token', 'join_token'],
      grants: 'join nodes to the cluster until it expires',
      docs: 'https://kubernetes.io/docs/reference/access-authn-authz/bootstrap-tokens/',
      revoke:
        'Run `kubeadm token delete` (https://kubernetes.io/docs/reference/setup-tools/kubeadm/kubeadm-token/).',
    },
    {
      id: 'kubernetes-k3s-node-token',
      title: 'K3s or RKE2 join token',
      severity: 8.5,
      format: ['K10', hex(64), '::', lower(4, 12), ':', base62(16, 64)],
      grants: 'join nodes to the cluster',
      docs: 'https://docs.k3s.io/cli/token',
      revoke: 'Rotate it with `k3s token rotate` (https://docs.k3s.io/cli/token).',
    },
    {
      id: 'kubernetes-openshift-token',
      title: 'OpenShift OAuth access token',
      severity: 8.5,
      format: ['sha256~', base64url(43)],
      grants: 'act as its owner towards the cluster until it expires',
      docs: 'https://docs.redhat.com/en/documentation/openshift_container_platform/latest/html/authentication_and_authorization/configuring-internal-oauth',
      revoke:
        'Delete it with `oc delete useroauthaccesstokens` (https://docs.redhat.com/en/documentation/openshift_container_platform/).',
    },
  ],
})
