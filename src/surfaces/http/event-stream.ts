export type StreamEvent = { event: string; data: string; id: string | undefined }

/** A line longer than this is no event of ours. */
const longest = 1_000_000

/** Parses `text/event-stream` as the HTML standard says, as far as it is used here: comments are skipped, an unfinished event is dropped. */
export async function* readEvents(body: ReadableStream<Uint8Array>): AsyncGenerator<StreamEvent> {
  let rest = ''
  let event = 'message'
  let id: string | undefined
  let data: string[] = []
  for await (const chunk of body.pipeThrough(new TextDecoderStream())) {
    const lines = (rest + chunk).split('\n')
    rest = lines.pop() ?? ''
    if (rest.length > longest) throw new Error('an event without an end')
    for (const line of lines) {
      const [, field = '', value = ''] = /^([^:\r]*):? ?([^\r]*)/.exec(line) ?? []
      if (line === '' || line === '\r') {
        if (data.length > 0) yield { event, data: data.join('\n'), id }
        event = 'message'
        data = []
      } else if (field === 'event') event = value
      else if (field === 'data') data.push(value)
      else if (field === 'id') id = value
    }
  }
}
