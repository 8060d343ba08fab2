import { metrics, SpanKind, SpanStatusCode, trace, type Span } from '@opentelemetry/api'

/** Spans and metrics by the OpenTelemetry API; they go where the process's SDK sends them, and nowhere without one. */
export interface Instruments {
  /** Runs one request in a span. */
  inSpan<T>(name: string, attributes: Attributes, work: (span: RequestSpan) => Promise<T>): Promise<T>
  /** Counts a request that was answered. */
  answered(milliseconds: number, attributes: Attributes): void
}

export type Attributes = Readonly<Record<string, string | number | boolean>>

/** What a span is told. */
export interface RequestSpan {
  /** Adds what became known. */
  set(attributes: Attributes): void
}

/** Makes the server's instruments. */
export function createInstruments(): Instruments {
  const tracer = trace.getTracer('@patchbay/sdk')
  const duration = metrics.getMeter('@patchbay/sdk').createHistogram('http.server.request.duration', {
    unit: 's',
    description: 'How long requests take to answer.',
  })
  return {
    inSpan: (name, attributes, work) =>
      tracer.startActiveSpan(name, { kind: SpanKind.SERVER, attributes }, (span) => run(span, work)),
    answered: (milliseconds, attributes) => {
      duration.record(milliseconds / 1000, attributes)
    },
  }
}

async function run<T>(span: Span, work: (span: RequestSpan) => Promise<T>): Promise<T> {
  try {
    return await work({ set: (attributes) => span.setAttributes(attributes) })
  } catch (error) {
    span.setStatus({ code: SpanStatusCode.ERROR })
    throw error
  } finally {
    span.end()
  }
}
