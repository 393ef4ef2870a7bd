/** Records in the true form of each public set, written here: none of them comes out of those sets. */

export function commitRow(index: number, change: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    commit: index.toString(16).padStart(40, '0'),
    old_file: `src/price${index}.js`,
    new_file: `src/price${index}.js`,
    old_contents: `export function price${index}(item) {\n  return item.cost * 1.2\n}\n`,
    new_contents: `export function price${index}(item, rate = 1.2) {\n  return item.cost * rate\n}\n`,
    subject: `Make the rate of price${index} a parameter`,
    message: `Make the rate of price${index} a parameter\n\nFor other countries.\n`,
    lang: 'JavaScript',
    license: 'mit',
    repos: `shop/part${index},fork/part${index}`,
    ...change,
  }
}

export function oceRow(index: number): Record<string, unknown> {
  const code = `def total_${index}(values):\n    return sum(values)`
  return {
    messages: [
      { role: 'system', content: 'You edit code.' },
      {
        role: 'user',
        content: `## Code Before:\n\`\`\`python\n${code}\n\`\`\`\n## Instruction:\nIgnore None in total_${index}.`,
      },
      { role: 'assistant', content: '```python\n...\n```' },
    ],
    old_code: code,
    new_code: `def total_${index}(values):\n    return sum(value for value in values if value is not None)`,
    instr_type: index % 2 === 0 ? 'lazy' : 'descriptive',
  }
}

export function agentRow(index: number): Record<string, unknown> {
  return {
    event_id: String(index),
    agent: 'assistant',
    repo: `someone/tool${index}`,
    sha: index.toString(16).padStart(40, '0'),
    description: `Log failures of step ${index}\n\nThey were lost before.`,
    patch: `diff --git a/run.py b/run.py
index 111..222 100644
--- a/run.py
+++ b/run.py
@@ -10,4 +10,5 @@ def main():
     try:
         step_${index}()
     except OSError as error:
-        pass
+        log(error)
+        raise
@@ -40,3 +41,3 @@ def broken():
     if x:
-        y = (
+        y = [
         z
diff --git a/README.md b/README.md
--- a/README.md
+++ b/README.md
@@ -1,2 +1,2 @@
-- old
+- new
 same
diff --git a/new.py b/new.py
new file mode 100644
--- /dev/null
+++ b/new.py
@@ -0,0 +1,1 @@
+x = ${index}
`,
  }
}

export const marvFile = {
  'Extract Method': [
    {
      code_before: 'void report() {\n  int sum = 0;\n  for (int x : xs) sum += x;\n  print(sum);\n}',
      code_after:
        'void report() {\n  print(sum());\n}\n\nint sum() {\n  int sum = 0;\n  for (int x : xs) sum += x;\n  return sum;\n}',
    },
  ],
  'Rename Method': [
    {
      code_before: 'int calc() {\n  return 1;\n}',
      code_after: 'int count() {\n  return 1;\n}',
      description: 'calc renamed to count',
    },
    { code_before: 'int a() {', code_after: 'int b() {' },
  ],
}

export const groundTruthCsv = `Language,Class,Code Smell #,Category,Code Smell,Method,Type
Java,Ledger,1,Bloaters,Large Class,Entire Class,"Does booking, printing and mail"
Java,Ledger,2,Couplers,Feature Envy,export,"Calls ""Account"" only"
Language,Class,Code Smell #,Category,Code Smell,Method,Type
Python,Cart,1,Bloaters,Long Method,checkout,Does everything
`

export const smellColumnsCsv = `Class Name,Method Name,Long Method,God Class,Feature_Envy
shop.Cart,checkout,1,0,1
shop.Item,,0,0,0
`

export function canItEditRow(index: number): Record<string, unknown> {
  return {
    id: index,
    name: `stack_${index}`,
    full_name: `${index}_stack`,
    before: `class Stack${index}:\n    pass\n`,
    after: `class Stack${index}:\n    items = []\n`,
    tests: 'assert True\n',
    instruction_descriptive: `Give Stack${index} a list of items.`,
    instruction_lazy: 'Add items.',
    taxonomy: { change_kind: 'evolve', libraries: [], topic: 'DSA' },
  }
}
