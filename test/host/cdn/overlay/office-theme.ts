/**
 * Served after Outlook's part of the npm copy of Office.js, which is from 2022 and drops the theme on the web: takes
 * it from the host's custom message, a field of the application context that nothing else uses. A classic script: no
 * imports.
 */
(() => {
  interface AppContext {
    readonly _hostCustomMessage: unknown;
    _officeTheme?: unknown;
  }
  interface Runtime {
    readonly InitializationHelper: { prototype: { prepareApiSurface: (context: AppContext) => unknown } };
  }

  const helper = (window as unknown as { OSF: Runtime }).OSF.InitializationHelper.prototype;
  const prepare = helper.prepareApiSurface;
  helper.prepareApiSurface = function (this: unknown, context) {
    const message = context._hostCustomMessage;
    if (typeof message === 'string' && message !== '') context._officeTheme = JSON.parse(message);
    return prepare.call(this, context);
  };
})();
