import { resourceOf } from '../../src/documents/dialects/kubernetes.ts'
import type { DockerStage } from '../../src/documents/dockerfile.ts'
import { scalarAt } from '../../src/documents/node.ts'
import { isDockerfile, mayBeKubernetes } from '../../src/documents/paths.ts'
import { filledIn } from '../../src/practices/image-user.ts'
import { workloadsOf } from '../../src/practices/kubernetes/workload.ts'
import { NOTE } from '../../src/practices/severity.ts'
import { defineDocumentRule } from '../rule.ts'

/** Whole systems with compilers and package managers, whose makers publish a small variant too. */
const WHOLE =
  /^(?:docker\.io\/)?(?:library\/)?(?:ubuntu|debian|centos|fedora|rockylinux|amazonlinux|oraclelinux|node|python|golang|ruby|php|rust|openjdk)$/
const SMALL = /slim|alpine|distroless|minimal|micro|chiseled|wolfi|jre|busybox/
/** End of life: https://endoflife.date */
const ENDED =
  /^(?:docker\.io\/)?(?:library\/)?(?:centos:[678]|node:(?:\d|1[0-8])(?!\d)|python:(?:2(?!\d)|3\.[0-8](?!\d))|debian:(?:jessie|stretch|buster|[89]|10)(?!\d)|ubuntu:(?:1[0-9]|20)\.|alpine:(?:2|3\.(?:\d|1[0-7])(?!\d))|php:(?:5|7|8\.0))/

export default defineDocumentRule({
  id: 'docker-base-image',
  title: 'Base image that is large, old or another one tomorrow',
  why: 'What a base image brings along is what an attacker finds in the container, and a tag that moves brings it without review.',
  remediation:
    'Build on a small variant that is still maintained, pinned by version and digest, and let an update bot move it.',
  severity: NOTE,
  cites: [
    { document: 'S4', line: 112, practice: 'Base images are minimal.' },
    { document: 'S3', line: 23, practice: 'Containers offer as little surface to attack as possible.' },
  ],
  confidence: 'high',
  files: (path) => isDockerfile(path) || mayBeKubernetes(path),
  keywords: ['from', 'image'],
  *check(file) {
    const dockerfile = file.dockerfile()
    const names = new Set(dockerfile?.stages.flatMap(({ name }) => name?.toLowerCase() ?? []))
    const last = dockerfile?.stages.at(-1)
    for (const stage of dockerfile?.stages ?? []) {
      const image = filledIn(stage.image, dockerfile?.globals ?? [])
      const what = names.has(image.toLowerCase()) ? undefined : faultOf(image, stage === last)
      if (what)
        yield {
          path: file.path,
          range: stage.from.range,
          resource: `FROM ${resourceName(stage)}`,
          message: `${image} ${what}`,
          fix: `FROM ${smallerOf(image.replace(/(?::[^/]*|@.*)$/, ''))}@sha256:<digest>${stage.name ? ` AS ${stage.name}` : ''}`,
        }
    }
    for (const { object, containers } of workloadsOf(file))
      for (const { name, node } of containers) {
        const image = scalarAt(node, 'image')
        if (!image || image.templated || !moves(image.text)) continue
        yield {
          path: file.path,
          range: image.range,
          resource: `${resourceOf(object)} container ${name} image`,
          message: `${image.text} is another image tomorrow`,
          fix: `image: ${image.text.replace(/:latest$/, '')}:<version>@sha256:<digest>`,
        }
      }
  },
  examples: [
    { files: { Dockerfile: 'FROM node\nCMD ["node"]\n' }, at: ['Dockerfile:1'] },
    {
      files: {
        Dockerfile: 'ARG TAG=latest\nFROM ubuntu:$TAG AS build\nFROM node:20\nCMD ["node"]\n',
        'k8s/a.yaml':
          'apiVersion: v1\nkind: Pod\nmetadata: {name: a}\nspec:\n  containers:\n    - name: a\n      image: example.org:5000/a\n',
      },
      at: ['Dockerfile:2', 'Dockerfile:3', 'k8s/a.yaml:7'],
    },
  ],
  counterExamples: [
    {
      files: {
        Dockerfile: `FROM node:22 AS builder\nFROM node:22-slim@sha256:${'0123456789abcdef'.repeat(4)} AS run\nFROM run\nFROM scratch\n`,
      },
      at: [],
    },
    {
      files: {
        Dockerfile: 'ARG BASE\nFROM ${BASE}\nCMD ["a"]\n',
        'k8s/a.yaml':
          'apiVersion: v1\nkind: Pod\nmetadata: {name: a}\nspec: {containers: [{name: a, image: "a:1.2"}, {name: b, image: "${IMAGE}"}]}\n',
      },
      at: [],
    },
  ],
})

/** What the makers of these publish as small: https://hub.docker.com/search?badges=official; Ubuntu and CentOS have nothing of the kind. */
const SMALLER: readonly (readonly [RegExp, string])[] = [
  [/(?:^|\/)(?:debian|python|node|ruby|rust|openjdk|oraclelinux)$/, '$&:<version>-slim'],
  [/(?:^|\/)(?:golang|php)$/, '$&:<version>-alpine'],
  [/(?:^|\/)rockylinux$/, '$&:<version>-minimal'],
  [/(?:docker\.io\/)?(?:library\/)?ubuntu$/, 'debian:<version>-slim'],
  [/(?:docker\.io\/)?(?:library\/)?centos$/, 'rockylinux:<version>-minimal'],
]

function smallerOf(name: string): string {
  const known = SMALLER.find(([pattern]) => pattern.test(name))
  return known ? name.replace(...known) : `${name}:<version>`
}

const resourceName = ({ image, name }: DockerStage): string => name ?? image

/** A verb phrase; undefined for an image without fault. */
function faultOf(image: string, shipped: boolean): string | undefined {
  if (image === 'scratch' || image.includes('$')) return undefined
  if (moves(image)) return 'is another image tomorrow'
  if (ENDED.test(image)) return 'gets no more security updates'
  const [name = '', tag = ''] = image.split('@')[0]?.split(/:(?=[^/]*$)/) ?? []
  return shipped && WHOLE.test(name) && !SMALL.test(tag) ? 'brings a whole system with it' : undefined
}

/** No tag and no digest, or `latest`. */
const moves = (image: string): boolean =>
  !image.includes('@') &&
  !/[${<]/.test(image) &&
  image !== 'scratch' &&
  image !== '' &&
  (/:latest$/.test(image) || !/:[^/]+$/.test(image))
