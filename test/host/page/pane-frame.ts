export interface PaneFrameOptions {
  /** Page of the add-in. */
  readonly url: string;
  readonly conversationId: string;
  readonly addinId: string;
  /** Office's user interface language, such as `da-DK`. */
  readonly locale: string;
}

/**
 * Puts the add-in's page in a frame as Outlook on the web does: what Office.js must know of its host stands in the
 * frame's name, and once more in the URL.
 */
export function mountPane(container: HTMLElement, options: PaneFrameOptions): HTMLIFrameElement {
  const correlation = '00000000-0000-4000-8000-000000000001';
  const hostInfo = ['Outlook', 'Web', '16.01', options.locale, correlation, '', '', ''].join('$');
  const frame = document.createElement('iframe');
  frame.title = 'Enkeltvis';
  frame.name = JSON.stringify({
    baseFrameName: `_xdm_0${options.conversationId}`,
    hostInfo,
    xdmInfo: [options.conversationId, options.addinId, location.origin].join('|'),
    serializerVersion: 1,
    flights: '[]',
  });
  frame.setAttribute(
    'sandbox',
    'allow-scripts allow-same-origin allow-forms allow-popups allow-popups-to-escape-sandbox allow-downloads',
  );
  frame.src = `${options.url}?_host_Info=${hostInfo}`;
  container.append(frame);
  return frame;
}
