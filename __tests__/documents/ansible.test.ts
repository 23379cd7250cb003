/** Tasks of Ansible wherever they stand. */
import { ansibleTasks } from '../../src/documents/dialects/ansible.ts'
import { createSourceFile } from '../../src/documents/source-file.ts'

const tasks = (text: string, path = 'site.yml') =>
  ansibleTasks(createSourceFile(path, text)).map(({ name, module }) => [name, module])

test('of plays, blocks and the lists of roles, by the last part of the module', () => {
  const play =
    '- hosts: all\n  vars: {a: b}\n  pre_tasks:\n    - ping: {}\n  tasks:\n    - name: two\n      block:\n        - name: in\n          amazon.aws.ec2_group: {name: g}\n      rescue:\n        - debug: {msg: x}\n'
  expect(tasks(play).filter(([, module]) => module !== 'vars')).toEqual([
    ['ping', 'ping'],
    ['in', 'ec2_group'],
    ['debug', 'debug'],
  ])
  expect(tasks('- name: one\n  iam: {name: u}\n- iam: name=x\n')).toEqual([['one', 'iam']])
})

test('none in a map, in JSON, or without an end where an alias leads back', () => {
  expect(tasks('tasks:\n  - iam: {name: u}\n')).toEqual([])
  expect(tasks('[{"iam": {"name": "u"}}]', 'a.json')).toEqual([])
  expect(tasks('- &a\n  block:\n    - *a\n  iam: {name: u}\n').length).toBeLessThan(50)
})

test.each([
  '# a\n---\n- iam: {name: u}\n',
  'a: 1\n---\n- iam: {name: u}\n',
  'a: 1\n...\n- iam: {name: u}\n',
  'a:\n---\n- iam: {name: u}\n',
])('behind other documents: %j', (text) => {
  expect(tasks(text)).toEqual([['iam', 'iam']])
})

test('a file that is nothing but comments, with the line ends of Windows, is read to its end', () => {
  expect(tasks('# nothing here\r\n'.repeat(60))).toEqual([])
  expect(tasks(`${'# a task below\r\n'.repeat(60)}- iam: {name: u}\r\n`)).toEqual([['iam', 'iam']])
})
