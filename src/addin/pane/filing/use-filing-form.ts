import { type ActionDispatch, useEffect, useReducer, useState } from 'react';
import { draftDocuments } from '../../../domain/filing/draft-documents';
import { domainOf } from '../../../domain/mail/direction';
import type { MailItem, MailSnapshot } from '../../../domain/mail/mail-item';
import { danishDay } from '../../../domain/time/danish-day';
import type { Connection } from '../boot/connection';
import { type FormAction, formReducer, type FormState, initialForm } from './form-state';
import { suggestionRequest } from './suggestion-request';

/** How long suggestions wait for the body's text before they are asked for without it. */
const PATIENCE_MS = 800;

/** Unfinished forms by mail key: what was typed is there when the user comes back to the mail. */
export type FormMemory = Map<string, FormState>;
const REMEMBERED_FORMS = 50;

/** The municipality's domains, or a fair guess until the gateway has told them: where the mailbox is. */
export function ownDomainsOf(connection: Connection, mail: MailSnapshot): readonly string[] {
  if (connection.config !== null) return connection.config.ownDomains;
  const domain = domainOf(mail.mailboxOwner);
  return domain === '' ? [] : [domain];
}

function draftsOf(mail: MailSnapshot, bodyText: string | null, connection: Connection) {
  const kinds =
    connection.kind === 'ready'
      ? connection.session.systems.flatMap((s) => s.capabilities.documentKinds.map(({ code }) => code))
      : undefined;
  return draftDocuments(mail, bodyText, {
    ownDomains: ownDomainsOf(connection, mail),
    today: danishDay(new Date().toISOString()),
    ...(kinds && { kinds }),
  });
}

/** The body's text: null while it is on its way, empty when there is none to be had. */
function useBodyText(item: MailItem): string | null {
  const [text, setText] = useState<string | null>(null);
  useEffect(() => {
    const controller = new AbortController();
    const settle = (body: string) => {
      if (!controller.signal.aborted) setText(body);
    };
    item.bodyText(controller.signal).then(settle, () => settle(''));
    return () => controller.abort();
  }, [item]);
  return text;
}

function useElapsed(ms: number): boolean {
  const [elapsed, setElapsed] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setElapsed(true), ms);
    return () => clearTimeout(timer);
  }, [ms]);
  return elapsed;
}

/** The form of one mail: rows at once, better ones and suggestions as they come. */
export function useFilingForm(
  item: MailItem,
  key: string,
  connection: Connection,
  memory: FormMemory,
): readonly [FormState, ActionDispatch<[FormAction]>, bodyText: string] {
  const { snapshot } = item;
  const [form, dispatch] = useReducer(
    formReducer,
    null,
    () => memory.get(key) ?? initialForm(draftsOf(snapshot, null, connection)),
  );
  const bodyText = useBodyText(item);
  const waitedEnough = useElapsed(PATIENCE_MS);

  useEffect(() => {
    dispatch({ type: 'drafts', drafts: draftsOf(snapshot, bodyText, connection) });
  }, [snapshot, bodyText, connection]);

  const mayAsk = bodyText !== null || waitedEnough;
  useEffect(() => {
    if (connection.kind !== 'ready' || !mayAsk) return;
    const controller = new AbortController();
    const request = suggestionRequest(snapshot, bodyText ?? '', connection.config.ownDomains);
    connection.client.suggestCases(request, controller.signal).then(
      (list) => dispatch({ type: 'suggestions', list }),
      () => {
        if (!controller.signal.aborted) dispatch({ type: 'suggestions-failed' });
      },
    );
    return () => controller.abort();
  }, [snapshot, bodyText, connection, mayAsk]);

  useEffect(() => {
    memory.delete(key);
    memory.set(key, form);
    const oldest = memory.keys().next().value;
    if (memory.size > REMEMBERED_FORMS && oldest !== undefined) memory.delete(oldest);
  }, [memory, key, form]);

  return [form, dispatch, bodyText ?? ''];
}
