import {
  type KubernetesObject,
  kubernetesObjects,
  resourceOf,
} from '../../src/documents/dialects/kubernetes.ts'
import { at, entriesAt, itemsAt, type Range, scalarAt, textAt } from '../../src/documents/node.ts'
import { isYaml, mayBeKubernetes } from '../../src/documents/paths.ts'
import type { SourceFile } from '../../src/documents/source-file.ts'
import type { Inventory } from '../../src/practices/repository/inventory.ts'
import { neighboursOf } from '../../src/practices/repository/neighbours.ts'
import { NOTE, severityAt } from '../../src/practices/severity.ts'
import { isTerraformSource } from '../../src/practices/terraform/modules.ts'
import { defineDocumentRule, type Hit } from '../rule.ts'

const SEVERITY = 6.5

/** Annotations with which a controller ends TLS itself. */
const OWN_TLS =
  /certificate-arn|managed-certificates|pre-shared-cert|ssl-cert(?:ificate)?\b|appgw-ssl|ssl-passthrough|router\.tls|router\.entrypoints: *websecure|force-https|listen-ports.*HTTPS|tailscale|cloudflare/i
/** Classes that end TLS elsewhere or stay inside. */
const OTHER_CLASS = /internal|private|cloudflare|tailscale|ngrok|cilium-internal/i
const LOCAL =
  /^$|^localhost$|\.(?:local|localhost|internal|test|lan|localdev\.me|nip\.io|sslip\.io|svc|cluster\.local)$/i

export default defineDocumentRule({
  id: 'k8s-ingress-no-tls',
  title: 'Way into the cluster without TLS',
  why: 'Tokens, sessions and what users send cross the network in plain text, where anybody on the way reads and changes them.',
  remediation:
    'Give the entry a certificate, for instance from cert-manager, and redirect plain requests to it.',
  severity: SEVERITY,
  cites: [
    { document: 'S4', line: 58, practice: 'External communication uses TLS.' },
    { document: 'S1', line: 32, practice: 'The service runs behind HTTPS only.' },
  ],
  confidence: 'medium',
  files: (path) => (isYaml(path) && mayBeKubernetes(path)) || isTerraformSource(path),
  keywords: ['ingress', 'gateway', 'route', 'kubernetes_'],
  *check(file, inventory) {
    for (const object of kubernetesObjects(file)) {
      if (object.kind === 'Ingress') yield* ingress(file, object)
      if (object.kind === 'Gateway') yield* gateway(file, object, inventory)
      if (object.kind === 'Route' && object.apiVersion.startsWith('route.openshift.io'))
        yield* route(file, object)
      if (object.kind === 'IngressRoute') yield* traefik(file, object)
    }
  },
  examples: [
    {
      files: {
        'k8s/in.yaml':
          'apiVersion: networking.k8s.io/v1\nkind: Ingress\nmetadata: {name: a}\nspec:\n  rules:\n    - host: app.example.org\n---\napiVersion: networking.k8s.io/v1\nkind: Ingress\nmetadata:\n  name: b\n  annotations:\n    nginx.ingress.kubernetes.io/ssl-redirect: "false"\n    kubernetes.io/ingress.allow-http: "true"\nspec:\n  tls: [{hosts: [app.example.org], secretName: t}]\n  rules:\n    - host: app.example.org\n    - host: other.example.org\n',
      },
      at: ['k8s/in.yaml:1', 'k8s/in.yaml:13', 'k8s/in.yaml:14', 'k8s/in.yaml:19'],
    },
    {
      files: {
        'k8s/gw.yaml':
          'apiVersion: gateway.networking.k8s.io/v1\nkind: Gateway\nmetadata: {name: a}\nspec:\n  listeners:\n    - name: web\n      protocol: HTTP\n      port: 80\n---\napiVersion: route.openshift.io/v1\nkind: Route\nmetadata: {name: r}\nspec: {host: app.example.org}\n---\napiVersion: networking.istio.io/v1\nkind: Gateway\nmetadata: {name: i}\nspec:\n  servers:\n    - port: {number: 80, protocol: HTTP}\n',
      },
      at: ['k8s/gw.yaml:7', 'k8s/gw.yaml:10', 'k8s/gw.yaml:20'],
    },
    {
      files: {
        'k8s/route.yaml':
          'apiVersion: route.openshift.io/v1\nkind: Route\nmetadata: {name: r}\nspec:\n  host: r.acme.io\n  tls: {termination: edge, insecureEdgeTerminationPolicy: Allow}\n',
      },
      at: ['k8s/route.yaml:6'],
    },
  ],
  counterExamples: [
    {
      files: {
        'k8s/in.yaml':
          'apiVersion: networking.k8s.io/v1\nkind: Ingress\nmetadata: {name: a}\nspec:\n  tls: [{secretName: t}]\n  rules: [{host: app.example.org}]\n---\napiVersion: networking.k8s.io/v1\nkind: Ingress\nmetadata:\n  name: b\n  annotations: {alb.ingress.kubernetes.io/certificate-arn: "arn:aws:acm:x"}\nspec: {rules: [{host: app.example.org}]}\n---\napiVersion: networking.k8s.io/v1\nkind: Ingress\nmetadata: {name: c}\nspec:\n  tls: [{hosts: ["*.example.org"], secretName: t}]\n  rules: [{host: app.example.org}]\n',
        'chart/templates/in.yaml':
          'apiVersion: networking.k8s.io/v1\nkind: Ingress\nmetadata: {name: a}\nspec:\n  {{- if .Values.tls }}\n  tls: {{ toYaml .Values.tls | nindent 4 }}\n  {{- end }}\n  rules: []\n',
      },
      at: [],
    },
    {
      files: {
        'k8s/gw.yaml':
          'apiVersion: gateway.networking.k8s.io/v1\nkind: Gateway\nmetadata: {name: a}\nspec:\n  listeners: [{name: web, protocol: HTTP, port: 80}, {name: s, protocol: HTTPS, port: 443}]\n',
        'k8s/redirect.yaml':
          'apiVersion: gateway.networking.k8s.io/v1\nkind: HTTPRoute\nmetadata: {name: r}\nspec:\n  rules: [{filters: [{type: RequestRedirect, requestRedirect: {scheme: https}}]}]\n',
        'k8s/istio.yaml':
          'apiVersion: networking.istio.io/v1\nkind: Gateway\nmetadata: {name: i}\nspec:\n  servers:\n    - port: {number: 80, protocol: HTTP}\n      tls: {httpsRedirect: true}\n',
      },
      at: [],
    },
  ],
})

const hit = (
  file: SourceFile,
  resource: string,
  range: Range,
  message: string,
  fix: string,
  severity = SEVERITY,
): Hit => ({
  path: file.path,
  range,
  resource,
  message,
  fix,
  severity: severityAt(file.path, severity),
})

function* ingress(file: SourceFile, object: KubernetesObject): Generator<Hit> {
  const { node, name } = object
  const text = file.text.slice(node.range.start, node.range.end)
  const annotations = entriesAt(node, 'metadata', 'annotations')
  const annotated = annotations
    .map(({ key, value }) => `${key}: ${value.kind === 'scalar' ? value.text : ''}`)
    .join('\n')
  const className = textAt(node, 'spec', 'ingressClassName') ?? ''
  const own = OWN_TLS.test(annotated) || /scheme: internal$/m.test(annotated)
  if (own || OTHER_CLASS.test(className) || name.includes('acme-http-solver')) return
  const hosts = itemsAt(node, 'spec', 'rules').flatMap((rule) => scalarAt(rule, 'host') ?? [])
  const fix = 'spec:\n  tls:\n    - hosts: [<host>]\n      secretName: <certificate>'
  const tls = at(node, 'spec', 'tls')
  if (!tls) {
    // A template that speaks of TLS writes it when it is asked to; a patch has no rules and no backend.
    const whole =
      at(node, 'spec', 'rules') ?? at(node, 'spec', 'defaultBackend') ?? at(node, 'spec', 'backend')
    if (!whole || (text.includes('{{') && /tls/i.test(text))) return
    const severity = hosts.every((host) => LOCAL.test(host.text)) && hosts.length > 0 ? NOTE : SEVERITY
    yield hit(
      file,
      `${resourceOf(object)} tls`,
      node.range,
      `Ingress ${name} serves plain HTTP`,
      fix,
      severity,
    )
    return
  }
  const covered = itemsAt(tls).flatMap((one) => itemsAt(one, 'hosts'))
  const all = covered.length === 0 || text.includes('{{')
  const names = covered.flatMap((host) => (host.kind === 'scalar' ? [host.text] : []))
  for (const host of all ? [] : hosts)
    if (!names.some((one) => matches(one, host.text)))
      yield hit(
        file,
        `${resourceOf(object)} ${host.text}`,
        host.range,
        `${host.text} is not among the hosts with TLS`,
        fix,
      )
  for (const { key, value } of annotations) {
    const [, bad, good] = PLAIN_TOO.find(([keys]) => keys.test(key)) ?? []
    if (value.kind === 'scalar' && value.text === bad)
      yield hit(
        file,
        `${resourceOf(object)} ${key.replace(/^.*\/(?:force-)?/, '')}`,
        value.range,
        `Ingress ${name} also serves plain HTTP`,
        `${key}: "${good}"`,
        5.0,
      )
  }
}

/** Annotations by which it does, of nginx and of Google's balancer, and what keeps it from that. */
const PLAIN_TOO: readonly (readonly [RegExp, string, string])[] = [
  [/\/(?:force-)?ssl-redirect$/, 'false', 'true'],
  [/^kubernetes\.io\/ingress\.allow-http$/, 'true', 'false'],
]

const matches = (pattern: string, host: string): boolean =>
  pattern === host || (pattern.startsWith('*.') && host.slice(host.indexOf('.')) === pattern.slice(1))

function* gateway(file: SourceFile, object: KubernetesObject, inventory: Inventory): Generator<Hit> {
  const fix = 'protocol: HTTPS\ntls:\n  certificateRefs:\n    - name: <certificate>'
  const redirected = redirectsNear(file, inventory)
  for (const listener of itemsAt(object.node, 'spec', 'listeners')) {
    const protocol = scalarAt(listener, 'protocol')
    if (protocol?.text !== 'HTTP' || redirected || LOCAL.test(textAt(listener, 'hostname') ?? 'x.example'))
      continue
    yield hit(
      file,
      `${resourceOf(object)} ${textAt(listener, 'name') ?? ''}`,
      protocol.range,
      `Gateway ${object.name} listens for plain HTTP and nothing redirects it`,
      fix,
    )
  }
  for (const server of itemsAt(object.node, 'spec', 'servers')) {
    const protocol = scalarAt(server, 'port', 'protocol')
    if (protocol?.text !== 'HTTP' || textAt(server, 'tls', 'httpsRedirect') === 'true') continue
    yield hit(
      file,
      `${resourceOf(object)} server`,
      protocol.range,
      `Gateway ${object.name} serves plain HTTP`,
      'tls:\n  httpsRedirect: true',
    )
  }
}

/** Files looked at in a folder of very many. */
const NEAR = 500

/** A route of the same folder that sends plain requests to HTTPS. */
const redirectsNear = (file: SourceFile, inventory: Inventory): boolean =>
  [file.path, ...neighboursOf(file.path, inventory).filter(isYaml).slice(0, NEAR)].some((path) =>
    /type:\s*["']?RequestRedirect/.test((path === file.path ? file : inventory.file(path))?.text ?? ''),
  )

function* route(file: SourceFile, object: KubernetesObject): Generator<Hit> {
  const text = file.text.slice(object.node.range.start, object.node.range.end)
  if (!at(object.node, 'spec', 'tls') && at(object.node, 'spec') && !/\{\{[\s\S]*tls/i.test(text))
    yield hit(
      file,
      `${resourceOf(object)} tls`,
      object.node.range,
      `Route ${object.name} serves plain HTTP`,
      'tls:\n  termination: edge\n  insecureEdgeTerminationPolicy: Redirect',
    )
  const plain = at(object.node, 'spec', 'tls', 'insecureEdgeTerminationPolicy')
  if (plain?.kind === 'scalar' && plain.text === 'Allow')
    yield hit(
      file,
      `${resourceOf(object)} insecure`,
      plain.range,
      `Route ${object.name} serves plain HTTP beside TLS`,
      'insecureEdgeTerminationPolicy: Redirect',
    )
}

function* traefik(file: SourceFile, object: KubernetesObject): Generator<Hit> {
  const points = itemsAt(object.node, 'spec', 'entryPoints')
  const [point] = points
  const text = file.text.slice(object.node.range.start, object.node.range.end)
  if (points.length !== 1 || point?.kind !== 'scalar' || !/^(?:web|http)$/.test(point.text)) return
  if (!at(object.node, 'spec', 'tls') && !/redirect/i.test(text))
    yield hit(
      file,
      `${resourceOf(object)} entryPoints`,
      point.range,
      `IngressRoute ${object.name} serves plain HTTP`,
      'entryPoints: [websecure]\ntls: {secretName: <certificate>}',
    )
}
