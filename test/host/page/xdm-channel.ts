import { INVOKE, type WireRequest } from './wire';

export type Method = (data: unknown) => unknown;

/** A method that answers this gives no answer at all. */
export const NO_ANSWER = Symbol('no answer');

/** A method that throws this is answered with "access denied" by the channel itself. */
export class ChannelAccessDenied extends Error {}

interface EventSink {
  readonly window: Window;
  readonly correlationId: number;
}

/** The host's end of the conversation with one add-in frame. */
export class XdmChannel {
  readonly #methods = new Map<string, Method>();
  readonly #sinks = new Map<string, EventSink>();

  constructor(
    readonly conversationId: string,
    private readonly addinOrigin: string,
  ) {
    window.addEventListener('message', (event) => void this.#receive(event));
  }

  on(action: string, method: Method): void {
    this.#methods.set(action, method);
  }

  /** Sends an event the add-in has registered for; false when it has not. */
  fire(event: string, data: unknown): boolean {
    const sink = this.#sinks.get(event);
    if (!sink) return false;
    this.#send(sink.window, event, sink.correlationId, {
      _data: data,
      _errorCode: INVOKE.ok,
      _responseType: 1,
    });
    return true;
  }

  async #receive(event: MessageEvent): Promise<void> {
    const request = this.#requestIn(event);
    const source = event.source as Window | null;
    if (!request || !source) return;
    const answer = (data: unknown, errorCode: number) =>
      this.#send(source, request._actionName, request._correlationId, {
        _data: data ?? null,
        _errorCode: errorCode,
        _responseType: 0,
      });
    if (request._actionType === 1) {
      this.#sinks.set(request._actionName, { window: source, correlationId: request._correlationId });
    }
    if (request._actionType === 2) this.#sinks.delete(request._actionName);
    // Office.js takes a null answer to a registration for an internal error.
    if (request._actionType !== 0) {
      answer({ Error: 0 }, INVOKE.ok);
      return;
    }
    try {
      const data = await this.#methods.get(request._actionName)?.(request._data);
      if (data !== NO_ANSWER) answer(data, INVOKE.ok);
    } catch (error) {
      const denied = error instanceof ChannelAccessDenied;
      answer(String(error), denied ? INVOKE.accessDenied : INVOKE.errorInResponse);
    }
  }

  #requestIn(event: MessageEvent): WireRequest | null {
    if (event.origin !== this.addinOrigin || typeof event.data !== 'string') return null;
    let message: Partial<WireRequest>;
    try {
      message = JSON.parse(event.data) as Partial<WireRequest>;
    } catch {
      return null;
    }
    const ours = message._conversationId === this.conversationId && message._messageType === 0;
    return ours ? (message as WireRequest) : null;
  }

  #send(window: Window, action: string, correlationId: number, rest: Record<string, unknown>): void {
    const message = {
      _messageType: 1,
      _actionName: action,
      _conversationId: this.conversationId,
      _correlationId: correlationId,
      _origin: location.origin,
      _serializerVersion: 1,
      ...rest,
    };
    window.postMessage(JSON.stringify(message), this.addinOrigin);
  }
}
