import { serve } from "./src/tools/serve.ts"; import { openBrowser } from "./src/tools/browser.ts";
const [,, path, name, w="390", h="844", scheme="light", y="0"] = process.argv;
const s = await serve({root:"dist"}); const b = await openBrowser();
const c = await b.newContext({viewport:{width:+w,height:+h}, colorScheme: scheme, deviceScaleFactor: 1}); const p = await c.newPage();
await p.goto(s.url+path); await p.evaluate(()=>document.fonts.ready); if (y==="full") await p.screenshot({path:name, fullPage:true}); else { await p.evaluate((y)=>scrollTo(0,+y), y); await p.waitForTimeout(300); await p.screenshot({path:name}); }
await b.close(); await s.close();
