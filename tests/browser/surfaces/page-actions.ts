import type { Page } from 'puppeteer-core';

/** From now on, the browser fails to store what the page hands it. @param why its error message */
export async function refuseToStore(page: Page, why = 'full'): Promise<void> {
  await page.evaluate((why) => {
    const api = Reflect.get(globalThis, 'browser') ?? chrome;
    Object.defineProperty(api.storage.local, 'set', {
      value: Promise.reject.bind(Promise, new Error(why)),
    });
  }, why);
}

/** Hands the page a file of settings as if the reader had chosen it. */
export async function offerFile(page: Page, name: string, contents: unknown): Promise<void> {
  await page.evaluate(
    (name, text) => {
      const input = document.querySelector<HTMLInputElement>('[aria-labelledby=backup] input[type=file]');
      const chosen = new DataTransfer();
      chosen.items.add(new File([text], name));
      if (input) input.files = chosen.files;
      input?.dispatchEvent(new Event('change', { bubbles: true }));
    },
    name,
    JSON.stringify(contents),
  );
}
