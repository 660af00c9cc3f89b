import { describe, expect, test } from "vitest";
import { openSite } from "./site.ts";
import { calm, jump, shown, starts } from "./stage.ts";

const site = openSite();
const path = "two-to-five/";
const phone = { width: 390, height: 844 };
const still = { ...phone, reduced: true };

describe("the address", () => {
  test("of a claim leads to the top of it, and stays while it is read", async () => {
    const { page } = await site.page(`${path}#claim-nato-2`, still);
    await calm(page);
    const { y } = (await page.locator("#claim-nato-2").boundingBox())!;
    expect(y).toBeLessThan(120);
    expect(new URL(page.url()).hash).toBe("#claim-nato-2");
  });

  test("names the step that is read, and adds nothing to the history", async () => {
    const { page } = await site.page(path, still);
    const before = await page.evaluate(() => history.length);
    for (const { step, y } of await starts(page)) {
      await jump(page, y + 100);
      await page.waitForURL((url) => url.hash === `#${step}`);
    }
    expect(await page.evaluate(() => history.length)).toBe(before);
  });

  test("names no step above the first one", async () => {
    const { page } = await site.page(path, still);
    const [first] = await starts(page);
    await jump(page, first!.y + 100);
    await page.waitForURL((url) => url.hash === "#for-every-100");
    await jump(page, 0);
    await expect.poll(() => new URL(page.url()).hash).toBe("");
  });

  test("of a step leads to it and stays", async () => {
    const { page } = await site.page(`${path}#the-hague`, phone);
    expect(await shown(page)).toBe("the-hague");
    expect(new URL(page.url()).hash).toBe("#the-hague");
  });

  test("of another step, followed on the page, leads there", async () => {
    const { page } = await site.page(path, phone);
    await page.evaluate(() => (location.hash = "#wales"));
    await page.waitForSelector("chart-stage[data-step=wales]");
    expect(await shown(page)).toBe("wales");
  });

  test.each([50, 500])(
    "brings a reader Back to the same place, %d px into a step",
    async (part) => {
      const { page } = await site.page(path, phone);
      const picture = () => page.$eval("chart-stage svg", (svg) => svg.outerHTML);
      const { y } = (await starts(page)).find(({ step }) => step === "who-asked-for-what")!;
      await jump(page, y + part);
      const [at, before] = [await page.evaluate(() => scrollY), await picture()];
      await page.goto(`${site.url()}404.html`);
      await page.goBack();
      expect(await shown(page)).toBe("who-asked-for-what");
      expect([await page.evaluate(() => scrollY), await picture()]).toEqual([at, before]);
    },
  );
});
