import type { Code } from '../../src/documents/code/code.ts'
import type { Expression } from '../../src/documents/expression.ts'
import { isCode, isTest, isVendored } from '../../src/documents/paths.ts'
import { joinedStatement } from '../../src/practices/code/statements.ts'
import { severityAt } from '../../src/practices/severity.ts'
import { defineDocumentRule } from '../rule.ts'

/** Methods and functions that are given a statement, as drivers and query builders call them. */
const EXECUTES =
  /(?:^|\.)(?:[eE]xecute(?!\w*Interpolated)\w*|query\w*|Query\w*|raw\w*|exec(?:SQL|_\w+)?|Exec(?:Context)?|prepare\w*|Prepare\w*|create(?:Native)?Query|MustExec|NamedExec|Get|Select|batchUpdate|update|select\w*|insert|delete|statement|unprepared|mysqli_\w*query|pg_query|sqlite_query|find_by_sql|get_(?:results|row|var|col)|read_sql\w*|fetch\w*|FromSqlRaw|SqlQueryRaw|SqlQuery|\w*Command|\w*DataAdapter|all|run|get|each|one(?:OrNone)?|any|many|none|sql_query|sql|Raw)$/

export default defineDocumentRule({
  id: 'code-sql-concat',
  title: 'Database statement put together from values',
  why: 'A value with a quote in it becomes part of the statement, and reads or changes what it should not.',
  remediation: 'Give the values as parameters; take names of tables and columns from a fixed list.',
  fixes: {
    python: 'cursor.execute("SELECT … WHERE id = %s", (id,))   # of sqlite3: ? in place of %s',
    javascript: "db.query('SELECT … WHERE id = $1', [id])   // of MySQL and SQLite: ? in place of $1",
    go: 'db.Query("SELECT … WHERE id = $1", id)   // of MySQL and SQLite: ? in place of $1',
    java: 'var statement = connection.prepareStatement("SELECT … WHERE id = ?");\nstatement.setLong(1, id);',
    kotlin: 'val statement = connection.prepareStatement("SELECT … WHERE id = ?")\nstatement.setLong(1, id)',
    csharp: 'command.CommandText = "SELECT … WHERE id = @id";\ncommand.Parameters.AddWithValue("@id", id);',
    ruby: "where('id = ?', id)",
    php: "$statement = $db->prepare('SELECT … WHERE id = ?');\n$statement->execute([$id]);",
    rust: 'sqlx::query("SELECT … WHERE id = $1").bind(id)',
    any: 'SELECT … WHERE id = ?',
  },
  severity: 7.0,
  cites: [{ document: 'S2', line: 48, practice: 'Statements take their values as parameters.' }],
  confidence: 'medium',
  strict: true,
  files: (path) => isCode(path) && !isTest(path) && !isVendored(path),
  keywords: ['select', 'insert', 'update', 'delete', 'drop table', 'alter table'],
  *check(file) {
    const code = file.code()
    const told = new Set<number>()
    for (const { callee, given, within } of code ? statementsIn(code) : []) {
      const statement = joinedStatement(given, within, { text: file.text, code: code! })
      if (!statement || told.has(statement.range.start)) continue
      told.add(statement.range.start)
      yield {
        path: file.path,
        range: statement.range,
        resource: `${callee} in ${within || 'the module'}`,
        message: `${callee} is given a statement with values inside it`,
        severity: severityAt(file.path, 7.0),
      }
    }
  },
  examples: [
    { files: { 'a.py': 'cur.execute(f"select * from t where id={uid}")\n' }, at: ['a.py:1'] },
    { files: { 'a.js': 'db.query(`select * from t where id = ${req.query.id}`)\n' }, at: ['a.js:1'] },
    {
      files: { 'a.go': 'package a\nfunc f() { db.Query("select * from t where id = " + id) }\n' },
      at: ['a.go:2'],
    },
    { files: { 'a.py': 'cur.execute("delete from t where id = %s" % uid)\n' }, at: ['a.py:1'] },
    {
      files: {
        'a.py':
          'def f(db, conn, name):\n    db.session.execute(text(f"update t set n = \'{name}\'"))\n    query = "select * from t where n = \'" + name + "\'"\n    conn.execute(query)\n',
        'A.cs':
          'class A { void F(string name) {\n  var c = new SqlCommand($"select * from t where n = \'{name}\'", conn);\n  db.FromSqlRaw("select * from t where n = " + name);\n} }\n',
        'a.php':
          '<?php\nDB::select("select * from t where n = \'$name\'");\n$pdo->query(sprintf("select * from t where n = \'%s\'", $name));\n$pdo->query("select * from " . $_GET[\'t\']);\n',
        'a.rs':
          'fn f(name: &str, rows: i64) {\n  db.execute(&format!("delete from t where n = {name} limit {rows}"), &[]);\n}\n',
      },
      at: ['a.py:2', 'a.py:3', 'A.cs:2', 'A.cs:3', 'a.php:2', 'a.php:3', 'a.php:4', 'a.rs:2'],
    },
    {
      files: {
        'A.java':
          'class A { void f(String id) {\n  s.createQuery("from User u where u.name = \'" + id + "\'");\n  s.executeQuery(new StringBuilder("select * from t where id = ").append(id).toString());\n} }\n',
        'A.cs':
          'class A { void F(string n) {\n  cmd.CommandText = $"select * from t where n = \'{n}\'";\n  var x = new NpgsqlCommand(string.Format("select * from t where n = \'{0}\'", n), c);\n} }\n',
        'a.go':
          'package a\nfunc f(p Params) {\n  query := "select * from t where a = \'" + p.A + "\'"\n  db.Select(&out, query)\n}\n',
        'a.js': "const f = (name) => db.all(`select * from t where n = '${name}'`)\n",
      },
      at: ['A.cs:2', 'A.cs:3', 'A.java:2', 'A.java:3', 'a.go:3', 'a.js:1'],
    },
  ],
  counterExamples: [
    {
      files: {
        'a.py':
          'def f(cur, order):\n    cur.execute("select * from {} where id = %s".format(order), (1,))\n    cur.execute(f"select * from t where kind = \'{settings.KIND}\'")\n',
        'a.php':
          '<?php\nDB::statement("update {$a} set n = (select count(*) from {$b} where {$b}.a_id = {$a}.id)");\n',
        'a.go':
          'package a\nfunc f(args []any) {\n  db.Query("insert into t (a) values (" + placeholders(len(args)) + ")", args...)\n}\n',
        'a.rb': 'def f(id)\n  execute "update t set a = #{id.to_i}"\nend\n',
      },
      at: [],
    },
    { files: { 'a.py': 'cur.execute("select * from t where id = %s", (uid,))\n' }, at: [] },
    {
      files: {
        'a.js':
          'const rows = await sql`select * from t where id = ${id}`\ndb.query(sql`select * from t where id = ${id}`)\n',
      },
      at: [],
    },
    { files: { 'a.py': 'cur.execute(f"select * from {TABLE}")\n' }, at: [] },
    { files: { 'a.js': "db.query('select * from t ' + 'where id = $1', [id])\n" }, at: [] },
    {
      files: {
        'a.py':
          'ORDERS = {"new": "created_at"}\ndef f(cur, ids, order, table):\n    marks = ", ".join("?" * len(ids))\n    cur.execute(f"select * from t where id in ({marks})", ids)\n    cur.execute("select * from t where id in (%s)" % ",".join(["%s"] * len(ids)), ids)\n    cur.execute(f"select * from {table} order by {ORDERS[order]} limit {int(ids[0])}")\n',
        'a.js':
          "const T = 't'\nconst f = (ids, on) => {\n  db.query(`select * from ${T} where id in (${ids.map((_, i) => `$${i + 1}`).join(', ')})`, ids)\n  db.query(`select * from t where n = ${db.escape(ids)} and a = ${on ? 1 : 0}`)\n}\n",
        'a.go':
          'package a\nconst table = "t"\nfunc f(id int, ids []any) {\n  db.Query(fmt.Sprintf("select * from %s where id = ?", table), id)\n  db.Query("select * from t where id in (?" + strings.Repeat(",?", len(ids)-1) + ")", ids...)\n  db.Query("select * from t where id = " + fmt.Sprintf("%d", id))\n}\n',
        'A.java':
          'class A { void f(int id, String[] ids) {\n  c.prepareStatement("select * from t where id = " + id);\n  c.prepareStatement("select * from t where id in (" + String.join(",", Collections.nCopies(ids.length, "?")) + ")");\n} }\n',
        'A.cs':
          'class A { void F(string n) { db.ExecuteSqlInterpolated($"delete from t where n = {n}"); } }\n',
        'a.php':
          '<?php\n$pdo->query("select * from t where id = " . (int) $id);\n$pdo->query("select * from t where n = " . $pdo->quote($n));\n',
      },
      at: [],
    },
  ],
})

interface Given {
  readonly callee: string
  readonly given: Expression
  readonly within: string
}

/** What may be a statement: arguments of what executes them, and the text of a command of .NET. */
const statementsIn = ({ calls, named }: Code): Given[] => [
  ...calls
    .filter(({ callee }) => EXECUTES.test(callee))
    .flatMap(({ callee, within, arguments: all }) =>
      all.slice(0, 2).map(({ value }) => ({ callee, given: value, within })),
    ),
  ...named
    .filter(({ name }) => name === 'CommandText')
    .map(({ name, value, within }) => ({ callee: name, given: value, within })),
]
