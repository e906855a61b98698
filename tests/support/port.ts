/** Port of the site under test; set BUURTKOMPAS_TEST_PORT when another run uses the usual one. */
export const TEST_PORT = Number(process.env['BUURTKOMPAS_TEST_PORT'] ?? 4299);
