import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { openSite } from "./site.ts";
import { calm, jump, starts } from "./stage.ts";

const site = openSite();
const path = "two-to-five/";
const phone = { width: 390, height: 844 };
const still = { ...phone, reduced: true };

describe("a picked ally", () => {
  const texts = (page: Page) =>
    page.$$eval("chart-stage svg text", (all) => all.map((d) => d.textContent));

  test("in the address is named in every picture that has allies", async () => {
    const { page } = await site.page(`${path}?ally=POL`, still);
    const missing: string[] = [];
    for (const { step, y } of await starts(page)) {
      await jump(page, y + 100);
      const chart = await page.getAttribute(`#${step}`, "data-chart");
      const has = ["allies", "editions", "gap", "equipment"].includes(chart!);
      if (has && !(await page.$('chart-stage [data-key="name POL"]'))) missing.push(step);
    }
    expect(missing).toEqual([]);
  });

  test("keeps its name in every picture of allies, whichever it is", async () => {
    const { page } = await site.page(path, still);
    const missing: string[] = [];
    for (const { step, y } of await starts(page)) {
      await jump(page, y + 100);
      const nameless = await page.$$eval("ally-finder option[value]:not([value=''])", (options) =>
        options
          .map((option) => option.getAttribute("value")!)
          .filter((iso3) => {
            const list = document.querySelector<HTMLSelectElement>("ally-finder select")!;
            list.value = iso3;
            list.dispatchEvent(new Event("change"));
            return !document.querySelector(`chart-stage [data-key="name ${iso3}"]`);
          }),
      );
      const chart = await page.getAttribute(`#${step}`, "data-chart");
      const has = ["allies", "editions", "gap", "equipment"].includes(chart!);
      if (has && nameless.length > 0) missing.push(`${step}: ${nameless.join(" ")}`);
    }
    expect(missing).toEqual([]);
  });

  test("in the address has its line in “Find yours”, and no other", async () => {
    const { page } = await site.page(`${path}?ally=POL#find-yours`, still);
    await expect.poll(() => page.textContent("ally-finder .line")).toMatch(/^Poland/);
    expect(await page.inputValue("ally-finder select")).toBe("POL");
  });

  test("is marked when chosen, and stays in the address while reading on", async () => {
    const { page } = await site.page(path, phone);
    await jump(page, (await starts(page)).at(-1)!.y + 200);
    await page.selectOption("ally-finder select", "PRT");
    await calm(page);
    expect((await texts(page)).join()).toContain("Portugal");
    const { step, y } = (await starts(page))[3]!;
    await jump(page, y + 100);
    expect((await texts(page)).join()).toContain("Portugal");
    await page.waitForURL((url) => url.hash === `#${step}`);
    expect(new URL(page.url()).search).toBe("?ally=PRT");
  });

  test("that nobody knows changes nothing", async () => {
    const { page, messages } = await site.page(`${path}?ally=XYZ`, still);
    await jump(page, (await starts(page))[3]!.y + 100);
    expect((await texts(page)).join()).toContain("Greece");
    expect(messages).toEqual([]);
  });
});
