/** Where a node stands: line and column count from 1, `start` and `end` are offsets into the text without its byte order mark. */
export type Span = { line: number; column: number; endLine: number; start: number; end: number }

export type Problem = { message: string; line: number; column: number }

export type Step = { kind: 'name'; name: string } | { kind: 'index'; key: Expression }

export type TemplatePart =
  | string
  | Expression
  | { kind: 'if'; condition: Expression; yes: TemplatePart[]; no: TemplatePart[] }
  | { kind: 'each'; names: string[]; collection: Expression; body: TemplatePart[] }

export type ExpressionShape =
  | { kind: 'literal'; value: string | number | boolean | null }
  | { kind: 'template'; parts: TemplatePart[] }
  | { kind: 'variable'; name: string }
  | { kind: 'get'; object: Expression; name: string }
  | { kind: 'index'; object: Expression; key: Expression }
  | { kind: 'splat'; object: Expression; steps: Step[] }
  | { kind: 'call'; name: string; args: Expression[]; expands: boolean }
  | { kind: 'tuple'; items: Expression[] }
  | { kind: 'object'; items: { key: Expression; value: Expression }[] }
  | {
      kind: 'for'
      names: string[]
      collection: Expression
      key: Expression | null
      value: Expression
      groups: boolean
      condition: Expression | null
    }
  | { kind: 'conditional'; condition: Expression; yes: Expression; no: Expression }
  | { kind: 'binary'; operator: string; left: Expression; right: Expression }
  | { kind: 'unary'; operator: string; operand: Expression }

export type Expression = ExpressionShape & { span: Span }

export type Attribute = { name: string; value: Expression; span: Span; nameSpan: Span }
export type Block = { type: string; labels: string[]; body: Body; span: Span }
export type Comment = { text: string; line: number }
export type Body = { attributes: Attribute[]; blocks: Block[]; span: Span }

/** A file that could be read in part has both a body and problems: what was understood is judged, the rest is said. */
export type Parsed = { body: Body; problems: Problem[]; comments: Comment[] }
