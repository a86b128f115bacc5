// Says where the browser is that the build has brought, and how it wants to be started. It is unpacked into TMPDIR.
import chromium from '@sparticuz/chromium';

chromium.setGraphicsMode = false;
// The page's own walls are among what is looked at, so they stay up.
const without = ['--headless', '--single-process', '--no-zygote', '--in-process-gpu', '--disable-web-security', '--allow-running-insecure-content'];
const args = chromium.args.filter((arg) => !without.some((each) => arg.startsWith(each)));
console.log(JSON.stringify({ executable: await chromium.executablePath(), args }));
