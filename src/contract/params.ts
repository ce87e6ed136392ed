import Type from 'typebox';
import { Id } from './common';

/** Path parameters of the routes, one schema a resource. */
export const CaseParams = Type.Object({ system: Id, id: Id });
export const CaseDocumentParams = Type.Object({ system: Id, id: Id, documentId: Id });
export const FilingParams = Type.Object({ id: Id });
export const FilingDocumentParams = Type.Object({ id: Id, key: Id });
