/**
 * Fluent asks a CDN for fonts and icons as soon as it is imported, unless told otherwise before: no request may leave for
 * a host that the municipality has not configured. Must be the first import of every entry.
 */
declare global {
  interface Window {
    FabricConfig?: { fontBaseUrl: string; iconBaseUrl: string };
  }
}

window.FabricConfig = { fontBaseUrl: '', iconBaseUrl: '' };

export {};
