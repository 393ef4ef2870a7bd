import { useMutation, useQuery } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { api, type PolicyAnswer } from '../api.ts'
import { RiskBadge } from '../card/badges.tsx'
import { Failure } from '../card/card.tsx'
import { plural } from '../format.ts'
import { Icon } from '../icons.tsx'
import { ScrollRegion } from '../scroll-region.tsx'
import { Untrusted } from '../untrusted.tsx'

const levels = ['low', 'medium', 'high', 'critical'] as const

export function PolicyPanel() {
  const view = useQuery({ queryKey: ['policy'], queryFn: () => api.policy(undefined) })
  const policy = view.data?.policy
  return (
    <section className="panel">
      <h2>
        Policy{' '}
        {view.data ? (
          <span className="dim">
            {view.data.source}, digest <code>{view.data.digest.slice(0, 16)}</code>
          </span>
        ) : null}
      </h2>
      {view.error ? <Failure error={view.error} /> : null}
      {policy ? (
        <div className="policy">
          <ScrollRegion className="scroll" label="Policy">
            <table className="table">
              <thead>
                <tr>
                  <th>a command that the guard calls</th>
                  <th>meets</th>
                </tr>
              </thead>
              <tbody>
                {(['safe', 'review', 'dangerous'] as const).map((level) => (
                  <tr key={level}>
                    <td>{level}</td>
                    <td>
                      <span className={`decision decision-${policy.shell[level]}`}>{policy.shell[level]}</span>
                    </td>
                  </tr>
                ))}
                {policy.shell.rules.map((rule) => (
                  <tr key={rule.name}>
                    <td>
                      <code>{rule.name}</code> <Untrusted text={rule.reason} />
                    </td>
                    <td>
                      <span className={`decision decision-${rule.decision}`}>{rule.decision}</span>
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </ScrollRegion>
          <ScrollRegion className="scroll" label="Policy">
            <table className="table">
              <thead>
                <tr>
                  <th>risk</th>
                  <th>people</th>
                  <th>requester counts</th>
                </tr>
              </thead>
              <tbody>
                {levels.map((level) => (
                  <tr key={level}>
                    <td>
                      <RiskBadge risk={level} />
                    </td>
                    <td>{policy.approvals[level].people}</td>
                    <td>{policy.approvals[level].requester ? 'yes' : 'no'}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </ScrollRegion>
          <ScrollRegion className="scroll" label="Policy of infrastructure and refactorings">
            <table className="table">
              <thead>
                <tr>
                  <th>infrastructure with</th>
                  <th>meets</th>
                </tr>
              </thead>
              <tbody>
                {Object.entries(policy.iac).map(([name, decision]) => (
                  <tr key={name}>
                    <td>{name.replaceAll('_', ' ')}</td>
                    <td>
                      <span className={`decision decision-${decision}`}>{decision}</span>
                    </td>
                  </tr>
                ))}
                <tr>
                  <td>a refactoring of more than {policy.refactor.files} files</td>
                  <td>high risk</td>
                </tr>
                <tr>
                  <td>a refactoring without tests</td>
                  <td>{policy.refactor.tests === 'required' ? 'is not proven' : 'is allowed, and said'}</td>
                </tr>
              </tbody>
            </table>
          </ScrollRegion>
          <dl className="facts">
            <div>
              <dt>an approval holds</dt>
              <dd>{policy.approval_expires} min</dd>
            </div>
            <div>
              <dt>a plan waits</dt>
              <dd>{policy.plan_expires} min</dd>
            </div>
            <div>
              <dt>attempts</dt>
              <dd>{policy.attempts}</dd>
            </div>
            <div>
              <dt>jail</dt>
              <dd>
                {policy.limits.wall_seconds} s, {policy.limits.memory_mib} MiB, {policy.limits.processes} processes
              </dd>
            </div>
          </dl>
        </div>
      ) : null}
      <Tester />
    </section>
  )
}

function Tester() {
  const [command, setCommand] = useState('')
  const check = useMutation({ mutationFn: (text: string) => api.checkPolicy({ command: text, safety: 'strict' }) })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    check.mutate(command)
  }
  return (
    <>
      <form className="inline" onSubmit={submit}>
        <label className="field" htmlFor="tester">
          <span>What would a command meet? Nothing runs.</span>
          <input
            id="tester"
            className="input mono"
            placeholder="rm -rf build"
            value={command}
            onChange={(event) => setCommand(event.target.value)}
            spellCheck={false}
          />
        </label>
        <button type="submit" className="button" disabled={check.isPending || command.trim() === ''}>
          Check
        </button>
      </form>
      {check.error ? <Failure error={check.error} /> : null}
      {check.data ? <Answer answer={check.data} /> : null}
    </>
  )
}

function Answer({ answer }: { answer: PolicyAnswer }) {
  const { decision, risk, level, findings, needs, approvals } = answer
  return (
    <div className="tested" role="status">
      <p>
        <span className={`decision decision-${decision}`}>{decision}</span> <RiskBadge risk={risk} />{' '}
        <span className="dim">the guard calls it {level}</span>
      </p>
      <ul className="findings">
        {findings.map((finding) => (
          <li key={finding.rule + finding.message}>
            <RiskBadge risk={finding.risk} />
            <span>
              <Untrusted text={finding.message} />
            </span>
            <span className="dim mono">{finding.rule}</span>
          </li>
        ))}
      </ul>
      {needs.map((need) => (
        <p key={need} className="warn">
          <Icon name="unavailable" /> can not be proven: <Untrusted text={need} />
        </p>
      ))}
      <p className="dim">
        {decision === 'deny'
          ? 'Nobody can approve it.'
          : `If it changes anything: ${plural(approvals.people, 'approval')}, ${approvals.requester ? 'the requester counts' : 'not by the requester'}.`}
      </p>
    </div>
  )
}
