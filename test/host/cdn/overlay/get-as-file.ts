/**
 * Served after Outlook's part of the npm copy of Office.js, which is from 2022: adds `getAsFileAsync` (Mailbox 1.14)
 * to mails being read, through the same channel to the host that the real runtime uses. A classic script: no imports.
 */
(() => {
  const GET_AS_FILE = 204;

  interface HostAnswer {
    readonly error: boolean;
    readonly errorCode: number;
    readonly data: unknown;
  }
  interface Item {
    readonly itemId?: string;
    getAsFileAsync?: (...args: unknown[]) => void;
  }
  interface Runtime {
    readonly InitializationHelper: {
      prototype: { prepareApiSurface: (context: { appOM: { item: Item | null } }) => unknown };
    };
    readonly _OfficeAppFactory: {
      getId: () => string;
      getClientEndPoint: () => {
        invoke: (
          action: string,
          done: (code: number, answer: HostAnswer | string | null) => void,
          data: unknown,
        ) => void;
      };
    };
    readonly DDA: {
      readonly AsyncResult: new (init: object, error?: object) => unknown;
      readonly AsyncResultEnum: {
        readonly Properties: { readonly Value: string };
        readonly ErrorProperties: { readonly Name: string; readonly Message: string; readonly Code: string };
      };
      readonly ErrorCodeManager: { getErrorArgs: (code: number) => { name: string; message: string } };
    };
  }

  const runtime = (window as unknown as { OSF: Runtime }).OSF;
  const { AsyncResult, AsyncResultEnum, ErrorCodeManager } = runtime.DDA;

  function resultOf(answer: HostAnswer): unknown {
    const value = { [AsyncResultEnum.Properties.Value]: answer.error ? undefined : answer.data };
    if (!answer.error) return new AsyncResult(value);
    const { name, message } = ErrorCodeManager.getErrorArgs(answer.errorCode);
    const names = AsyncResultEnum.ErrorProperties;
    return new AsyncResult(value, {
      [names.Name]: name,
      [names.Message]: message,
      [names.Code]: answer.errorCode,
    });
  }

  function getAsFileAsync(...args: unknown[]): void {
    const callback = args.find((arg) => typeof arg === 'function') as ((result: unknown) => void) | undefined;
    const factory = runtime._OfficeAppFactory;
    factory.getClientEndPoint().invoke(
      'ExecuteMethod',
      (_, answer) => {
        // Like the real runtime: without an object as answer the callback is not called at all.
        if (typeof answer === 'object' && answer !== null) callback?.(resultOf(answer));
      },
      { MethodData: { ControlId: factory.getId(), DispatchId: GET_AS_FILE } },
    );
  }

  function withFile(item: Item | null): Item | null {
    if (item?.itemId) item.getAsFileAsync = getAsFileAsync;
    return item;
  }

  const helper = runtime.InitializationHelper.prototype;
  const prepare = helper.prepareApiSurface;
  helper.prepareApiSurface = function (this: unknown, context) {
    let current = withFile(context.appOM.item);
    Object.defineProperty(context.appOM, 'item', {
      get: () => current,
      set: (item: Item | null) => {
        current = withFile(item);
      },
      enumerable: true,
      configurable: true,
    });
    return prepare.call(this, context);
  };
})();
