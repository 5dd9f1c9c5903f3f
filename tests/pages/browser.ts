// A browser without script, and what every page must hold in it: a policy, one heading, names, contrast, no complaint.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { chromium } from "playwright-core";
import type { Browser, BrowserContext, Page } from "playwright-core";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const QUIET = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
  "--disable-component-update", "--disable-sync"];

/// The waiting page looks again every few seconds, which axe dislikes. Without script nothing else can, and a link does it at once.
const REFRESH = /<meta http-equiv="refresh"[^>]*>/;

export async function launched(executablePath: string): Promise<Browser> {
  return await chromium.launch({ executablePath, args: QUIET });
}

/// A person at a browser of their own.
export class Visitor {
  readonly #context: BrowserContext;
  /// Where pages are judged: axe needs script, which the visitor does not have.
  readonly #judge: BrowserContext;
  readonly #pictures: string;
  readonly complaints: string[] = [];
  page!: Page;
  looked = 0;

  private constructor(context: BrowserContext, judge: BrowserContext, pictures: string) {
    this.#context = context;
    this.#judge = judge;
    this.#pictures = pictures;
  }

  static async enter(browser: Browser, pictures: string): Promise<Visitor> {
    const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 1000, height: 800 } });
    const judge = await browser.newContext({ viewport: { width: 1000, height: 800 } });
    const visitor = new Visitor(context, judge, pictures);
    visitor.page = await context.newPage();
    // Of a page with an error the browser says that it is one; everything else is ours to mend.
    const expected = /^Failed to load resource: the server responded with a status of 4/;
    visitor.page.on("console", (said) => {
      if (!expected.test(said.text())) visitor.complaints.push(`${visitor.page.url()}: ${said.text()}`);
    });
    return visitor;
  }

  /// A page that opened in another window, once it is there.
  async other(open: () => Promise<unknown>): Promise<Page> {
    const [opened] = await Promise.all([this.#context.waitForEvent("page"), open()]);
    await opened.waitForLoadState();
    return opened;
  }

  /// Opens an address; the status of the page there.
  async open(address: string): Promise<number> {
    const answer = await this.page.goto(address);
    assert(answer, `no answer at ${address}`);
    assert.match(answer.headers()["content-security-policy"] ?? "", /^default-src 'none'; style-src 'self'; form-action /);
    return answer.status();
  }

  /// Judges a still copy of the page before the visitor, and takes pictures of it: wide, dark, and on a phone.
  async look(name: string, heading: string): Promise<void> {
    const html = (await this.#html()).replace(REFRESH, "");
    const here = this.page.url();
    const copy = await this.#judge.newPage();
    try {
      const type = { "content-type": "text/html; charset=utf-8" };
      await copy.route((url) => url.href === here, (route) => route.fulfill({ body: html, headers: type }));
      await copy.goto(here);
      assert.equal(await copy.getByRole("heading", { level: 1 }).innerText(), heading, name);
      assert.equal(await copy.getByRole("main").count(), 1, `${name}: one main landmark`);
      const active = copy.locator("script, style, [style], [onclick]");
      assert.equal(await active.count(), 0, `${name}: nothing runs or is styled inline`);
      await copy.evaluate(AXE);
      await this.#shot(copy, name, "light", 1000);
      await this.#shot(copy, `${name}-dark`, "dark", 1000);
      await this.#shot(copy, `${name}-phone`, "light", 360);
    } finally {
      await copy.close();
    }
    this.looked += 1;
  }

  /// The page as it is now, between two looks of its own.
  async #html(): Promise<string> {
    for (let turns = 0; turns < 5; turns += 1) {
      try {
        return await this.page.content();
      } catch {
        await this.page.waitForLoadState();
      }
    }
    throw new Error("the page does not come to rest");
  }

  async #shot(copy: Page, name: string, colorScheme: "light" | "dark", width: number): Promise<void> {
    await copy.emulateMedia({ colorScheme });
    await copy.setViewportSize({ width, height: 800 });
    const found: any = await copy.evaluate(() => (globalThis as any).axe.run());
    const problems = found.violations.map(
      (rule: any) => `${rule.id}: ${rule.help}: ${rule.nodes.map((node: any) => node.html).join(" ")}`,
    );
    assert.deepEqual(problems, [], `${name}: what axe found`);
    const wide = await copy.evaluate(() => document.documentElement.scrollWidth);
    assert(wide <= width, `${name}: ${wide} pixels wide where there are ${width}`);
    await copy.screenshot({ path: join(this.#pictures, `${name}.png`), fullPage: true });
  }

  /// Goes on with the tabulator key until the focus is at what has this name, seen by its outline.
  async tab(role: "button" | "checkbox" | "link", name: string): Promise<void> {
    const wanted = this.page.getByRole(role, { name, exact: true }).first();
    for (let turns = 0; turns < 400; turns += 1) {
      await this.page.keyboard.press("Tab");
      if (await wanted.evaluate((element) => element === element.ownerDocument.activeElement)) {
        const outline = await wanted.evaluate((element) => element.ownerDocument.defaultView!.getComputedStyle(element).outlineStyle);
        assert.notEqual(outline, "none", `the focus on ${name} cannot be seen`);
        return;
      }
    }
    throw new Error(`the keyboard does not reach the ${role} ${name}`);
  }

  async leave(): Promise<void> {
    await this.#context.close();
    await this.#judge.close();
  }
}
