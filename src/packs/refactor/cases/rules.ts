/** A rule file, and the files it is applied to: every one must come out byte for byte as ast-grep itself leaves it. */
export type RuleCase = { name: string; rule: string; files: Record<string, string> }

export const ruleCases: readonly RuleCase[] = [
  {
    name: 'typescript: one pass leaves what lies within a match',
    rule: `id: outer
language: TypeScript
rule:
  pattern: load($A)
fix: fetch($A)
`,
    files: { 'a.ts': 'load(load(1))\nconst x = load(  2 )\n', 'b.js': 'load(1)\n' },
  },
  {
    name: 'typescript: constraints, a transformation and a message',
    rule: `id: env-upper
language: TypeScript
message: use the $NAME constant
severity: warning
rule:
  pattern: readSetting($KEY)
constraints:
  KEY: { kind: string, regex: '^.[a-z-]+.$' }
transform:
  BARE: { substring: { source: $KEY, startChar: 1, endChar: -1 } }
  NAME: { convert: { source: $BARE, toCase: upperCase } }
  CLEAN: { replace: { source: $NAME, replace: '-', by: '_' } }
fix: settings.$CLEAN
`,
    files: {
      'a.ts': 'const a = readSetting("data-folder")\nconst b = readSetting(name)\nconst c = readSetting("X1")\n',
    },
  },
  {
    name: 'typescript: rewriters over a list',
    rule: `id: barrel
language: TypeScript
rule:
  pattern: import { $$$NAMES } from './all'
rewriters:
  - id: one
    rule: { kind: identifier, pattern: $N, inside: { kind: import_specifier } }
    transform:
      FILE: convert($N, toCase=kebabCase)
    fix: import { $N } from './$FILE'
transform:
  LINES:
    rewrite: { source: $$$NAMES, rewriters: [one], joinBy: "\\n" }
fix: $LINES
`,
    files: { 'a.ts': "import { readFile, WriteBlock, x } from './all'\nimport { y } from './other'\n" },
  },
  {
    name: 'typescript: a fix that takes the comma with it',
    rule: `id: no-debug-key
language: TypeScript
rule:
  kind: pair
  has: { field: key, regex: ^debug$ }
fix:
  template: ''
  expandEnd: { regex: ',' }
`,
    files: { 'a.ts': 'const options = {\n  debug: true,\n  port: 1,\n}\nconst other = { port: 2, debug: false }\n' },
  },
  {
    name: 'tsx: an attribute, with a context and a selector',
    rule: `id: class-name
language: Tsx
rule:
  kind: property_identifier
  regex: ^class$
  inside: { kind: jsx_attribute }
fix: className
`,
    files: { 'a.tsx': 'export const A = () => <p class="x" id="y">class</p>\n', 'b.ts': 'const p = 1\n' },
  },
  {
    name: 'javascript: a multi-line fix keeps the indentation of where it lands',
    rule: `id: promise
language: JavaScript
rule:
  pattern: |
    $P.then($A => { $$$BODY })
fix: |-
  {
    const $A = await $P
    $$$BODY
  }
`,
    files: {
      'a.js':
        'function f() {\n  if (x) {\n    get(1).then(v => {\n      use(v)\n\n      more(v,\n        2)\n    })\n  }\n}\n',
      'crlf.js': 'get(1).then(v => {\r\n  use(v)\r\n})\r\n',
    },
  },
  {
    name: 'javascript: two rules in one file, one of them without a fix',
    rule: `id: no-var
language: JavaScript
rule: { pattern: var $A = $B }
fix: let $A = $B
---
# only a warning
id: no-eval
language: JavaScript
severity: error
rule: { pattern: eval($X) }
---
id: strict
language: JavaScript
rule:
  any:
    - pattern: $A == null
    - pattern: $A == undefined
fix: $A === null
`,
    files: { 'a.js': 'var a = 1\nvar b = a == null, c\neval(a)\nif (b == undefined) {}\n' },
  },
  {
    name: 'python: nested blocks and decorators',
    rule: `id: fixture
language: Python
rule:
  pattern: |
    def setUp(self):
        $$$BODY
fix: |-
  def setup_method(self):
      $$$BODY
`,
    files: {
      'a.py':
        'class A:\n    def setUp(self):\n        self.x = 1\n        if self.x:\n            self.y = """a\n  b"""\n\n    def test(self):\n        pass\n',
    },
  },
  {
    name: 'python: optional types, rewritten from within by a recursive rewriter',
    rule: `id: optional
language: Python
utils:
  an-optional: { kind: generic_type, has: { kind: identifier, regex: ^Optional$ } }
rule: { matches: an-optional, pattern: { context: 'a: Optional[$T]', selector: generic_type } }
fix: $T | None
`,
    files: { 'a.py': 'def f(a: Optional[int], b: Optional[Dict[str, int]] = None) -> Optional[str]: ...\n' },
  },
  {
    name: 'java: fields without a modifier, by position and regular expression',
    rule: `id: string-equals
language: Java
rule:
  kind: binary_expression
  pattern: $A == $B
  any:
    - has: { kind: string_literal, nthChild: 1 }
    - has: { kind: string_literal, nthChild: { position: 1, reverse: true } }
fix: $A.equals($B)
`,
    files: { 'A.java': 'class A { boolean f(String s) { return s == "x" || "y" == s || 1 == 2; } }\n' },
  },
  {
    name: 'go: only below a function of a name',
    rule: `id: defer
language: Go
rule:
  pattern: $M.Unlock()
  inside: { kind: function_declaration, stopBy: end, has: { field: name, regex: ^Handle } }
  not: { inside: { kind: defer_statement } }
fix: defer $M.Unlock()
`,
    files: {
      'a.go':
        'package a\n\nfunc HandleX() {\n\tmu.Unlock()\n\tdefer mu.Unlock()\n}\n\nfunc other() {\n\tmu.Unlock()\n}\n',
    },
  },
  {
    name: 'rust: a method',
    rule: `id: expect
language: Rust
rule: { pattern: $E.unwrap() }
fix: $E.expect("checked")
`,
    files: { 'a.rs': 'fn main() {\n    let x = f().unwrap();\n    println!("{}", x.unwrap());\n}\n' },
  },
  {
    name: 'html: an attribute value',
    rule: `id: https
language: html
rule: { kind: attribute_value, pattern: $V, regex: '^http://' }
transform:
  URL: { replace: { source: $V, replace: '^http:', by: 'https:' } }
fix: $URL
---
id: bold
language: html
rule: { pattern: <b>$$$C</b> }
fix: <strong>$$$C</strong>
`,
    files: { 'a.html': '<p><b>x <i>y</i></b> <a href="http://e.x">z</a></p>\n' },
  },
  {
    name: 'css: a declaration',
    rule: `id: grey
language: css
rule: { kind: color_value, regex: '^#[Cc]{3}$' }
fix: '#cccccc'
`,
    files: { 'a.css': 'a { color: #ccc; background: #CCC }\nb { color: red }\n' },
  },
  {
    name: 'yaml: a value, with the key beside it',
    rule: `id: pin
language: yaml
rule:
  kind: flow_node
  regex: ^latest$
  inside: { kind: block_mapping_pair, has: { field: key, regex: ^tag$ } }
fix: "1.0"
`,
    files: {
      'a.yml': 'image:\n  tag: latest # moving\n  other: latest\nlist:\n- {tag: latest}\n',
      'b.yaml': 'tag: latest\n',
    },
  },
  {
    name: 'json: a number',
    rule: `id: port
language: json
rule: { kind: number, inside: { kind: pair, has: { field: key, regex: port } } }
fix: "8080"
`,
    files: { 'a.json': '{\n  "port": 80,\n  "size": 80, "ports": [80]\n}\n' },
  },
  {
    name: 'bash: a command',
    rule: `id: which
language: bash
rule: { pattern: which $C }
fix: command -v $C
`,
    files: { 'a.sh': '#!/bin/sh\nx=$(which git)\nif which node > /dev/null; then echo ok; fi\n' },
  },
  {
    name: 'c: a call of a library',
    rule: `id: strcpy
language: c
rule: { pattern: 'strcpy($D, $S)' }
fix: strlcpy($D, $S, sizeof($D))
`,
    files: { 'a.c': 'int main(void) {\n  char b[8];\n  strcpy(b, "x");\n  return strcpy(b, b) != 0;\n}\n' },
  },
  {
    name: 'cpp: an expression',
    rule: `id: push
language: cpp
rule: { pattern: '$V.push_back($T($$$A))' }
fix: $V.emplace_back($$$A)
`,
    files: { 'a.cpp': 'void f() {\n  v.push_back(P(1, 2));\n  v.push_back(x);\n}\n' },
  },
  {
    name: 'csharp: a property access',
    rule: `id: count
language: csharp
rule: { pattern: $L.Count() }
fix: $L.Count
`,
    files: { 'a.cs': 'class A { int F(L l) { return l.Count() + l.Count(1); } }\n' },
  },
  {
    name: 'kotlin: a call',
    rule: `id: println
language: kotlin
rule: { pattern: println($M) }
fix: log.info($M)
`,
    files: { 'a.kt': 'fun main() {\n  println("x")\n  println()\n}\n' },
  },
  {
    name: 'swift: a forced cast',
    rule: `id: print
language: swift
rule: { pattern: print($M) }
fix: log($M)
`,
    files: { 'a.swift': 'func f() {\n  print("a")\n  print("a", "b")\n}\n' },
  },
  {
    name: 'ruby: symbols',
    rule: `id: map-self
language: ruby
rule:
  any:
    - { pattern: '$L.map { |$V| $V.$M }' }
    - { pattern: '$L.each { |$V| $V.$M }' }
fix: $L.map(&:$M)
`,
    files: { 'a.rb': 'x = list.map { |v| v.name }\ny = list.map { |v| v.name + 1 }\n' },
  },
  {
    name: 'php: a function',
    rule: `id: count
language: php
rule: { pattern: sizeof($A) }
fix: count($A)
`,
    files: { 'a.php': '<?php\n$n = sizeof($list);\necho sizeof(f($x));\n' },
  },
  {
    name: 'scala, lua and elixir in one file of rules',
    rule: `id: scala
language: scala
rule: { pattern: println($A) }
fix: logger.info($A)
---
id: lua
language: lua
rule: { pattern: print($A) }
fix: log($A)
---
id: elixir
language: elixir
rule: { pattern: IO.puts($A) }
fix: Logger.info($A)
`,
    files: {
      'a.scala': 'object A { println("x") }\n',
      'a.lua': 'print("x")\nprint("x", 2)\n',
      'a.ex': 'IO.puts("x")\n',
    },
  },
  {
    name: 'hcl: a value',
    rule: `id: acl
language: hcl
rule: { kind: string_lit, regex: public-read, inside: { kind: attribute, stopBy: end, has: { kind: identifier, regex: ^acl$ } } }
fix: '"private"'
`,
    files: { 'a.tf': 'resource "x" "y" {\n  acl = "public-read"\n  name = "public-read"\n}\n' },
  },
  {
    name: 'a rule that names its files',
    rule: `id: only-src
language: TypeScript
files: ['src/**/*.ts']
ignores: ['src/generated/**']
rule: { pattern: old($A) }
fix: fresh($A)
`,
    files: { 'src/a.ts': 'old(1)\n', 'src/generated/b.ts': 'old(1)\n', 'lib/c.ts': 'old(1)\n' },
  },
  {
    name: 'what a rule writes may match it again: one pass all the same',
    rule: `id: wrap
language: TypeScript
rule: { pattern: query($A) }
fix: traced(query($A))
`,
    files: { 'a.ts': 'query(query(1))\n' },
  },
  {
    name: 'a rule that is off, and text that is not ASCII',
    rule: `---
id: off
language: TypeScript
severity: off
rule: { pattern: a($A) }
fix: b($A)
---
id: on
language: TypeScript
rule: { pattern: c($A) }
fix: "été($A) /* 雪 */"
`,
    files: { 'a.ts': 'a(1)\nc("ñ – 雪")\n', 'bom.ts': '\uFEFFc(1)\n', 'no-newline.ts': 'c(1)' },
  },
  {
    name: 'a block of text that ends the file, with its line end',
    rule: 'id: a\nlanguage: TypeScript\nrule: { pattern: f($A) }\nfix: |\n  g($A)\n',
    files: { 'a.ts': 'f(1)\nx\n' },
  },
  {
    name: 'a block of text that ends the file, without a line end',
    rule: 'id: a\nlanguage: TypeScript\nrule: { pattern: f($A) }\nfix: |\n  g($A)',
    files: { 'a.ts': 'f(1)\nx\n' },
  },
  {
    name: 'a rule file with the line ends of Windows',
    rule: 'id: a\r\nlanguage: TypeScript\r\nrule: { pattern: f($A) }\r\nfix: |-\r\n  g(\r\n    $A\r\n  )\r\n',
    files: { 'a.ts': '  f(1)\nx\n', 'b.ts': 'f(1)\r\n' },
  },
  {
    name: 'a rule in JSON',
    rule: '{"id": "a", "language": "TypeScript", "rule": {"pattern": "f($A)"}, "fix": "g(\\"\\u00e9\\", $A)"}',
    files: { 'a.ts': 'f(1)\nx\n' },
  },
]
