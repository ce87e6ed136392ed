import { da } from '../../../src/addin/i18n/da';
import { en } from '../../../src/addin/i18n/en';
import { GatewayError } from '../../../src/addin/gateway/gateway-client';
import { SignInError } from '../../../src/addin/host/pane-host';
import {
  filedCount,
  mayPass,
  needsTheMail,
  runRow,
  waitsForSystem,
} from '../../../src/addin/pane/filing/run-words';
import { failureOf } from '../../../src/addin/pane/shared/failure-words';
import { RejectReason } from '../../../src/contract/filing';
import { PROBLEM_CODES } from '../../../src/contract/problem';
import type { MailReadProblem } from '../../../src/domain/mail/mail-read-error';
import { handedOver, runDocument } from './fixtures';

const languages = [da, en];
const codes = [...PROBLEM_CODES, 'unreachable'] as const;
const reasons = RejectReason.anyOf.map((schema) => schema.const);
const readProblems = Object.keys(da.read) as MailReadProblem[];

describe.each(languages)('in $language', (t) => {
  it.each(codes)('the gateway’s “%s” says what happened, what is safe, what to do', (code) => {
    const { text, tone, detail } = runRow(
      runDocument({ kind: 'not-sent', error: new GatewayError(code, 400, 'request-7') }),
      t,
    );
    expect(tone).toBe('error');
    expect(text).toBe(`${t.problems[code].what} ${t.safe.notFiled} ${t.problems[code].todo}`);
    expect(detail).toContain('request-7');
  });

  it.each(reasons)('the case system’s “%s” says that the document is kept', (reason) => {
    const { text, tone } = runRow(handedOver({ state: 'rejected', reason }), t);
    expect(tone).toBe('error');
    expect(text).toContain(t.safe.keptHere);
    expect(text).toContain(t.rejected[reason].what);
  });

  it.each(readProblems)('the mail’s “%s” says that nothing of it is filed', (problem) => {
    const { text, detail } = runRow(runDocument({ kind: 'not-read', problem, sourceCode: 9020 }), t);
    expect(text).toContain(t.safe.notFiled);
    expect(detail).toContain('9020');
  });

  it.each(['cancelled', 'blocked', 'not-allowed', 'failed'] as const)(
    'sign-in “%s” has its words',
    (problem) => {
      expect(failureOf(new SignInError(problem), t).text).toBe(t.signIn[problem]);
    },
  );
});

it('shows a fault that nobody foresaw as ours, without its message', () => {
  const words = failureOf(new Error('secret'), da);
  expect(words.text).toBe(da.problems.internal);
  expect(JSON.stringify(words)).not.toContain('secret');
});

describe('remedies', () => {
  it('a closed case offers another case, and another try', () => {
    expect(runRow(handedOver({ state: 'rejected', reason: 'case-closed' }), da).remedies).toEqual([
      'other-case',
      'retry',
    ]);
  });

  it('a refused title offers to mend it', () => {
    expect(runRow(handedOver({ state: 'rejected', reason: 'title-refused' }), da).remedies).toEqual([
      'edit-title',
    ]);
  });

  it('what no second try can help offers none', () => {
    expect(
      runRow(runDocument({ kind: 'not-read', problem: 'cloud-link', sourceCode: null }), da).remedies,
    ).toEqual([]);
  });

  it('an unknown fate is never “try again”: look first, then decide', () => {
    const row = runRow(handedOver({ state: 'unknown' }), da);
    expect([row.tone, row.remedies]).toEqual(['ask', ['open-case', 'send-again']]);
    expect(
      runRow(handedOver({ state: 'unknown', nextAttemptAt: '2026-11-25T10:00:00Z' }), da).remedies,
    ).toEqual([]);
  });

  it('starting again is offered where it may help', () => {
    expect([mayPass('unreachable'), mayPass('already-filed'), mayPass('case-closed')]).toEqual([
      true,
      false,
      true,
    ]);
  });
});

describe('how a run stands', () => {
  it('names the number of a filed document, under the title it was filed with', () => {
    const row = runRow(handedOver({ state: 'filed', documentNumber: 5, title: 'Rettet titel' }), da);
    expect(row).toMatchObject({ text: 'Journaliseret som nr. 5', title: 'Rettet titel', tone: 'ok' });
  });

  it('counts percentages of what is sent, also of nothing', () => {
    expect(runRow(runDocument({ kind: 'uploading', sent: 1, total: 3 }), da).text).toContain('33 %');
    expect(runRow(runDocument({ kind: 'uploading', sent: 0, total: 0 }), da).text).toContain('100 %');
  });

  it('needs the open mail until the last document is read', () => {
    expect(needsTheMail([handedOver(), runDocument({ kind: 'waiting' })])).toBe(true);
    expect(needsTheMail([handedOver(), runDocument({ kind: 'uploading', sent: 1, total: 2 })])).toBe(false);
  });

  it('tells when the case system is silent', () => {
    expect(waitsForSystem([handedOver()])).toBe(false);
    expect(waitsForSystem([handedOver({ nextAttemptAt: '2026-11-25T10:00:00Z' })])).toBe(true);
  });

  it('counts what is filed', () => {
    expect(filedCount([handedOver({ state: 'filed' }), handedOver({ state: 'queued' })])).toBe(1);
  });
});
