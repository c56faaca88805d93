/** `npm run bench -- NAME`: each measurement is a file of its own, loaded when it is asked for. */
const benches: Readonly<Record<string, () => Promise<void>>> = {
  reading: async () => (await import('./reading.js')).benchReading(),
};

const [name = ''] = process.argv.slice(2);
const bench = benches[name];
if (bench) await bench();
else {
  console.error(`Name a measurement: ${Object.keys(benches).join(', ')}.`);
  process.exitCode = 1;
}
