/** Styles are taken in for their effect; webpack puts them into files of their own. */
declare module '*.css';
