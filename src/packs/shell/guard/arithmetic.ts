import type { ArithmeticExpression } from 'unbash'
import { UNKNOWN } from './marks.ts'
import { fork, note, type Shell, setVariable } from './shell.ts'

/**
 * The value of an arithmetic expression where it is constant, else unknown. Commands inside are followed in any case: they run.
 */
export function evaluateArithmetic(expression: ArithmeticExpression | undefined, shell: Shell): string {
  const value = expression ? numberOf(expression, shell) : undefined
  return value === undefined || !Number.isFinite(value) ? UNKNOWN : String(Math.trunc(value))
}

/**
 * bash reads the text of variables as arithmetic again, and subscripts in it are expanded: `x='a[$(cmd)]'; ((x))` runs
 * cmd, as do the names given to `read`, `test -v` and the like. Follows what would run.
 */
export function followSubscript(text: string, shell: Shell, depth = 0): void {
  if (/^-?[\d\s]*$/.test(text)) return
  if (depth > 8 || text.length > 10_000) {
    note(shell, 'too-deep', 'medium', 'arithmetic that refers to too much to be read')
    return
  }
  if (/\$[({]|`/.test(text)) {
    shell.follow.text(`: "${text.replaceAll('"', '\\"')}"`, fork(shell), { stdin: undefined })
    return
  }
  for (const [name] of text.matchAll(/[A-Za-z_]\w*/g)) {
    shell.report.budget -= 1
    if (shell.report.budget <= 0) return
    for (const value of shell.variables.get(name)?.flat() ?? [])
      if (value !== text) followSubscript(value, shell, depth + 1)
  }
}

function numberOf(expression: ArithmeticExpression, shell: Shell): number | undefined {
  switch (expression.type) {
    case 'ArithmeticWord': {
      for (const part of expression.parts ?? []) {
        if (part.type === 'CommandExpansion' && part.script)
          shell.follow.script(part.script, fork(shell), { stdin: undefined })
      }
      return wordValue(expression.value, shell)
    }
    case 'ArithmeticGroup':
      return numberOf(expression.expression, shell)
    case 'ArithmeticUnary': {
      const operand = numberOf(expression.operand, shell)
      if (expression.operator === '++' || expression.operator === '--') {
        assignNumber(
          expression.operand,
          operand === undefined ? undefined : operand + (expression.operator === '++' ? 1 : -1),
          shell,
        )
        return operand
      }
      if (operand === undefined) return undefined
      if (expression.operator === '-') return -operand
      if (expression.operator === '+') return operand
      return expression.operator === '~' ? ~operand : expression.operator === '!' ? Number(!operand) : undefined
    }
    case 'ArithmeticBinary': {
      const left = numberOf(expression.left, shell)
      const right = numberOf(expression.right, shell)
      const assigned = /^([-+*/%&|^]|<<|>>)?=$/.exec(expression.operator)
      if (assigned) {
        const [, operator] = assigned
        const value =
          operator === undefined || right === undefined
            ? right
            : left === undefined
              ? undefined
              : calculate(operator, left, right)
        assignNumber(expression.left, value, shell)
        return value
      }
      return left === undefined || right === undefined ? undefined : calculate(expression.operator, left, right)
    }
    case 'ArithmeticTernary': {
      const test = numberOf(expression.test, shell)
      const consequent = numberOf(expression.consequent, shell)
      const alternate = numberOf(expression.alternate, shell)
      return test === undefined ? undefined : test ? consequent : alternate
    }
    case 'ArithmeticCommandExpansion':
      if (expression.script) shell.follow.script(expression.script, fork(shell), { stdin: undefined })
      return undefined
  }
}

function assignNumber(target: ArithmeticExpression, value: number | undefined, shell: Shell): void {
  if (target.type !== 'ArithmeticWord' || !/^[A-Za-z_]\w*$/.test(target.value)) return
  setVariable(shell, target.value, [value === undefined ? UNKNOWN : String(value)])
}

function wordValue(text: string, shell: Shell): number | undefined {
  if (/^\d+$/.test(text)) return text.startsWith('0') ? Number.parseInt(text, 8) : Number(text)
  if (/^0[xX][0-9a-fA-F]+$/.test(text)) return Number(text)
  const based = /^(\d+)#(\w+)$/.exec(text)
  if (based) return Number.parseInt(based[2] as string, Math.min(36, Math.max(2, Number(based[1]))))
  followSubscript(text.replace(/\$\{?/g, ''), shell)
  const value = shell.variables.get(text.replace(/^\$/, ''))?.[0]?.[0]
  return value !== undefined && /^-?\d+$/.test(value) ? Number(value) : undefined
}

function calculate(operator: string, left: number, right: number): number | undefined {
  switch (operator) {
    case '+':
      return left + right
    case '-':
      return left - right
    case '*':
      return left * right
    case '/':
      return right === 0 ? undefined : Math.trunc(left / right)
    case '%':
      return right === 0 ? undefined : left % right
    case '**':
      return left ** right
    case '<<':
      return left << right
    case '>>':
      return left >> right
    case '^':
      return left ^ right
    case '|':
      return left | right
    case '&':
      return left & right
    default:
      return undefined
  }
}
