import fc from 'fast-check';

/** The same cases each time, so that a change of the code is what fails; `SEED=<number>` tries others. */
fc.configureGlobal({ seed: Number(process.env.SEED ?? 1) });
