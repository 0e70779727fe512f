/** Graph's error, collected from all places in the body. */
export interface GraphError {
  /** Codes from the outside in, lower case and without spaces: their casing varies in the documentation and in practice. */
  readonly codes: readonly string[];
  readonly messages: readonly string[];
  /** `request-id` of an inner error. */
  readonly requestId: string | undefined;
}

/** Details nest, and messages contain JSON as text; no documented error is deeper. */
const MAX_DEPTH = 8;
/** Codes and messages that are looked at; no documented error has more than a few. */
const MOST = 50;

const normalCode = (code: string) => code.replaceAll(/\s/g, '').toLowerCase();

/**
 * Reads the text of an error response in any documented or observed form: `{error: {code, message, details[],
 * innerError}}`, a bare `{code, message}`, JSON inside a message. Undefined when it is no Graph error at all
 * (HTML, an empty body, other JSON). Never throws.
 */
export function readErrorBody(text: string): GraphError | undefined {
  const found = {
    codes: [] as string[],
    messages: [] as string[],
    requestId: undefined as string | undefined,
  };
  const body = parsed(text);
  if (!isRecord(body)) return undefined;
  gather(isRecord(body.error) ? body.error : body, found, 0);
  if (!isRecord(body.error) && found.codes.length === 0) return undefined;
  return found;
}

function gather(
  value: unknown,
  found: { codes: string[]; messages: string[]; requestId?: string | undefined },
  depth: number,
): void {
  if (depth > MAX_DEPTH || found.codes.length + found.messages.length >= MOST) return;
  if (typeof value === 'string') {
    const inner = parsed(value);
    if (typeof inner === 'object' && inner !== null) gather(inner, found, depth + 1);
    else if (value.trim() !== '') found.messages.push(value.trim());
  } else if (Array.isArray(value)) {
    for (const item of value) gather(item, found, depth + 1);
  } else if (isRecord(value)) {
    if (typeof value.code === 'string' && value.code.trim() !== '') found.codes.push(normalCode(value.code));
    gather(value.message, found, depth + 1);
    gather(value.details, found, depth + 1);
    gather(value.innerError ?? value.innererror, found, depth + 1);
    if (typeof value['request-id'] === 'string') found.requestId ??= value['request-id'];
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Not JSON is an ordinary answer of a proxy; the caller sees undefined.
    return undefined;
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
