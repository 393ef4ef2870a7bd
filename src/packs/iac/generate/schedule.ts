import { tokensOf } from './text-match.ts'

type Times =
  | { minute: string; hour: string; day: string; weekday: string }
  | { every: number; unit: 'minute' | 'hour' | 'day' }

const weekdays = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday']

/** Cron's five fields for `every night at 2`, `each monday at 7:30`, `every 15 minutes`; null when no time is named. */
export function cronOf(words: string): string | null {
  const written = /(?<![\d*/,-])((?:[\d*][\d*/,-]*)(?:\s+[\d*A-Za-z][\d*/,A-Za-z-]*){4})(?!\S)/.exec(words)?.[1]
  if (written && /[*]/.test(written) && isCron(written)) return written.replaceAll(/\s+/g, ' ')
  const times = timesOf(words)
  if (!times) return null
  if (!('every' in times)) return `${times.minute} ${times.hour} ${times.day} * ${times.weekday}`
  if (times.unit === 'minute') return times.every === 1 ? '* * * * *' : `*/${times.every} * * * *`
  return times.unit === 'hour' ? `0 ${times.every === 1 ? '*' : `*/${times.every}`} * * *` : `0 2 */${times.every} * *`
}

/** The same in the form of EventBridge. */
export function awsScheduleOf(words: string): string | null {
  const times = timesOf(words)
  if (times && 'every' in times) return `rate(${times.every} ${times.unit}${times.every === 1 ? '' : 's'})`
  const cron = cronOf(words)
  if (!cron) return null
  const [minute = '0', hour = '*', day = '*', month = '*', weekday = '*'] = cron.split(' ')
  // EventBridge wants a question mark in the one of the two days that says nothing, and counts weekdays from 1.
  const shifted = weekday.replaceAll(/\d/g, (digit) => String((Number(digit) % 7) + 1))
  return weekday === '*'
    ? `cron(${minute} ${hour} ${day} ${month} ? *)`
    : `cron(${minute} ${hour} ? ${month} ${shifted} *)`
}

const isCron = (text: string): boolean => text.split(/\s+/).every((field) => /^[\dA-Z*,/-]+$/i.test(field))

function timesOf(words: string): Times | null {
  const text = ` ${tokensOf(words).join(' ')} `
  const every = / (?:every|each) (?:(\d{1,4}|other|half) )?(minute|hour|day|min|mins)s? /.exec(text)
  const clock = clockOf(text)
  if (every) {
    const unit = every[2]?.startsWith('min') ? 'minute' : (every[2] as 'hour' | 'day')
    const count = every[1] === undefined ? 1 : every[1] === 'other' ? 2 : Number(every[1])
    if (every[1] === 'half') return { every: 30, unit: 'minute' }
    if (unit !== 'day' || count > 1) return count > 0 ? { every: count, unit } : null
  }
  if (/ (?:hourly|once an hour) /.test(text)) return { every: 1, unit: 'hour' }
  const weekday = weekdays.findIndex((day) => text.includes(` ${day} `) || text.includes(` ${day}s `))
  const at = clock ?? { minute: '0', hour: / noon /.test(text) ? '12' : / midnight /.test(text) ? '0' : '2' }
  if (weekday >= 0) return { ...at, day: '*', weekday: String(weekday) }
  if (/ (?:weekdays?|workdays?|working days?|business days?) /.test(text)) return { ...at, day: '*', weekday: '1-5' }
  if (/ (?:weekends?) /.test(text)) return { ...at, day: '*', weekday: '6,0' }
  if (/ (?:weekly|every week|once a week|each week) /.test(text)) return { ...at, day: '*', weekday: '0' }
  if (/ (?:monthly|every month|once a month|each month) /.test(text)) return { ...at, day: '1', weekday: '*' }
  if (/ (?:daily|nightly|every night|each night|every day|each day|once a day|every morning|every evening) /.test(text))
    return { ...(clock ?? morning(text) ?? at), day: '*', weekday: '*' }
  return null
}

const morning = (text: string) =>
  text.includes(' morning ')
    ? { minute: '0', hour: '6' }
    : text.includes(' evening ')
      ? { minute: '0', hour: '18' }
      : null

function clockOf(text: string): { minute: string; hour: string } | null {
  const match =
    / at (\d{1,2})(?:[:.](\d{2}))? ?(am|pm|h|o'clock)? /.exec(text) ?? / (\d{1,2})(?:[:.](\d{2}))? ?(am|pm) /.exec(text)
  if (!match) return null
  const named = Number(match[1])
  const hour = match[3] === 'pm' && named < 12 ? named + 12 : match[3] === 'am' && named === 12 ? 0 : named
  const minute = Number(match[2] ?? 0)
  return hour > 23 || minute > 59 ? null : { minute: String(minute), hour: String(hour) }
}
