import type { Audit } from './audit.ts'

// Characters that XML 1.0 can not hold at all, even escaped.
const impossible =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g

const xml = (text: string): string =>
  text
    .replace(impossible, '\ufffd')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/\n/g, '&#10;')

/** JUnit XML: a suite for each file, a failed case for each finding, an error for what could not be read. */
export function renderJunit(audit: Audit): string {
  const files = [
    ...new Set([
      ...audit.graph.files.keys(),
      ...audit.findings.map(({ file }) => file),
      ...audit.troubles.map(({ file }) => file),
    ]),
  ].sort()
  let tests = 0
  const suites = files.map((file) => {
    const findings = audit.findings.filter((finding) => finding.file === file)
    const troubles = audit.troubles.filter((trouble) => trouble.file === file)
    const skipped = audit.suppressed.filter((finding) => finding.file === file)
    const cases = [
      ...findings.map(
        (finding) =>
          `    <testcase classname="${xml(finding.resource)}" name="${xml(`${finding.rule}: ${finding.title}`)}" file="${xml(file)}" line="${finding.line}">\n      <failure type="${finding.severity}" message="${xml(finding.title)}">${xml(`${file}:${finding.line} ${finding.resource}\n${finding.why}\n${finding.fix}`)}</failure>\n    </testcase>`,
      ),
      ...skipped.map(
        (finding) =>
          `    <testcase classname="${xml(finding.resource)}" name="${xml(`${finding.rule}: ${finding.title}`)}" file="${xml(file)}" line="${finding.line}">\n      <skipped message="${xml(finding.reason)}"/>\n    </testcase>`,
      ),
      ...troubles.map(
        (trouble) =>
          `    <testcase classname="${xml(file)}" name="${xml(trouble.rule)}" file="${xml(file)}" line="${trouble.line}">\n      <error type="${trouble.kind}" message="${xml(trouble.message)}"/>\n    </testcase>`,
      ),
    ]
    if (cases.length === 0)
      cases.push(`    <testcase classname="${xml(file)}" name="no findings" file="${xml(file)}"/>`)
    tests += cases.length
    return `  <testsuite name="${xml(file)}" tests="${cases.length}" failures="${findings.length}" errors="${troubles.length}" skipped="${skipped.length}">\n${cases.join('\n')}\n  </testsuite>`
  })
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="provenly iac audit" tests="${tests}" failures="${audit.findings.length}" errors="${audit.troubles.length}">\n${suites.join('\n')}\n</testsuites>\n`
}
