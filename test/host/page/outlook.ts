import { dispatch } from './dispatch/dispatch';
import { fail, type Answer } from './dispatch/answers';
import { commonCall } from './dispatch/common-calls';
import { Faults, type PlannedFault } from './faults';
import type { HostShown } from './host-mail';
import { ADDIN_ID, appContext, initialData } from './initial-data';
import { newState, type OutlookOptions, type OutlookState } from './outlook-state';
import { mountPane } from './pane-frame';
import { showReadingPane } from './reading-pane';
import type { CommonCall, OutlookCall } from './wire';
import { ChannelAccessDenied, NO_ANSWER, XdmChannel } from './xdm-channel';

/** The emulated Outlook on the web, with one add-in pane. Tests reach it as `window.outlook`. */
export class Outlook {
  readonly faults = new Faults();
  readonly state: OutlookState;
  readonly #channel: XdmChannel;

  constructor(private readonly options: OutlookOptions) {
    this.state = newState(options);
    const conversationId = `enkeltvis_${Date.now()}`;
    this.#channel = new XdmChannel(conversationId, new URL(options.paneUrl).origin);
    this.#channel.on('ContextActivationManager_getAppContextAsync', () =>
      appContext(options, this.state.roamingSettings),
    );
    this.#channel.on('GetInitialData', () => initialData(this.state.shown, options));
    this.#channel.on('ExecuteMethod', (call) => this.#execute(call as OutlookCall));
    this.#channel.on('executeMethod', (call) => commonCall(call as CommonCall, this.state));
    showReadingPane(this.state.shown);
    mountPane(document.getElementById('pane')!, {
      url: options.paneUrl,
      conversationId,
      addinId: ADDIN_ID,
      locale: options.locale,
    });
  }

  /** The user picks another item. A pinned pane is told, unless the event is lost. */
  show(shown: HostShown, announced = true): void {
    this.state.shown = shown;
    showReadingPane(shown);
    if (announced) this.#channel.fire('olkItemSelectedChanged', initialData(shown, this.options));
  }

  /** Colours as integers, as they stand on the wire. False while the pane does not listen. */
  changeTheme(theme: Readonly<Record<string, number>>): boolean {
    return this.#channel.fire('officeThemeChanged', [JSON.stringify(theme)]);
  }

  planFault(plan: PlannedFault): void {
    this.faults.plan(plan);
  }

  async #execute(call: OutlookCall): Promise<unknown> {
    this.state.calls.push(call.MethodData.DispatchId);
    const fault = this.faults.strike(call);
    switch (fault?.kind) {
      case undefined:
        return dispatch(call, this.state);
      case 'error':
        return fail(fault.code);
      case 'denied':
        throw new ChannelAccessDenied('Access Denied');
      case 'empty':
        return emptied(dispatch(call, this.state));
      case 'silent':
        return NO_ANSWER;
      case 'delay':
        await new Promise((resolve) => setTimeout(resolve, fault.ms));
        return dispatch(call, this.state);
      case 'item-changes':
        this.show(fault.to, fault.announced);
        return dispatch(call, this.state);
    }
  }
}

/** The same answer without its contents. */
function emptied(answer: Answer): Answer {
  const { data } = answer;
  return { ...answer, data: typeof data === 'object' && data !== null ? { ...data, content: '' } : '' };
}
