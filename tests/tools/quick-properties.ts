import fc from 'fast-check';

/** The same cases for each mutant, so that scores can be compared; and no time spent on the smallest failing one. */
fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: 1, endOnFailure: true });
