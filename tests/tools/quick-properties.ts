import fc from 'fast-check';

/** The same cases for each mutant, so that scores can be compared. No shrinking, because any failing case will do. */
fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: 1, endOnFailure: true });
