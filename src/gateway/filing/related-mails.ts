import { MAIL_PART } from './fingerprints';
import type { FilingContext } from './filing-context';
import type { DocumentRow, FilingRow } from './read-filing';

type Filing = Pick<FilingRow, 'id' | 'mail_hash'>;

/** Where the mail of one filing lies on each case, asked once for all its attachments. */
export class RelatedMails {
  private readonly known = new Map<string, Promise<string | null>>();

  constructor(
    private readonly db: FilingContext['db'],
    private readonly filing: Filing,
  ) {}

  /**
   * The system's id of the mail that an attachment belongs to, on the same case: filed with it, else filed earlier by
   * anybody. Null for the mail itself, and when the mail is not on that case.
   */
  async mailOf(document: DocumentRow): Promise<string | null> {
    if (document.part_kind === 'mail') return null;
    const key = caseOf(document);
    const found = this.known.get(key) ?? this.find(document);
    this.known.set(key, found);
    return found;
  }

  /** Takes note of what has just been filed. */
  filed(document: DocumentRow, documentId: string): void {
    if (document.part_kind === 'mail') this.known.set(caseOf(document), Promise.resolve(documentId));
  }

  private async find(document: DocumentRow): Promise<string | null> {
    const mail = await this.db
      .selectFrom('filing_documents as d')
      .innerJoin('filings as f', 'f.id', 'd.filing_id')
      .select('d.esdh_document_id')
      .where('f.mail_hash', '=', this.filing.mail_hash)
      .where('d.part_hash', '=', MAIL_PART)
      .where('d.system', '=', document.system)
      .where('d.case_id', '=', document.case_id)
      .where('d.state', '=', 'filed')
      .orderBy((order) => order('d.filing_id', '=', this.filing.id), 'desc')
      .orderBy('d.filed_at', 'desc')
      .limit(1)
      .executeTakeFirst();
    return mail?.esdh_document_id ?? null;
  }
}

const caseOf = ({ system, case_id }: DocumentRow) => JSON.stringify([system, case_id]);
