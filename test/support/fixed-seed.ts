import fc from 'fast-check';

/** The same cases each time: a suite that is green today is green tomorrow. `PROPERTY_SEED=N` plays others. */
fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: Number(process.env.PROPERTY_SEED ?? 20_261_127) });
