import { executeScript } from '../api/execute-script.ts';

/** Whether a tab shows the source of an XML document, as browsers do where it has no style sheet. */
export async function showsXmlSource(tabId: number): Promise<boolean> {
  const [injection] = await executeScript(
    { tabId },
    { func: isXmlSource, args: [], injectImmediately: false },
  );
  return injection?.result === true;
}

/** Runs in the page, so it cannot use anything of this module. */
function isXmlSource(): boolean {
  const { contentType, documentElement, childNodes } = document;
  // Chromium puts a document of its own in place of it, with this element.
  if (document.getElementById('webkit-xml-viewer-source-xml')) return true;
  const isXml = /^(?:text|application)\/xml$|(?<!xhtml|svg)\+xml$/.test(contentType);
  // A root of HTML or SVG is drawn.
  const isDrawn = /\/(?:xhtml|svg)$/.test(documentElement?.namespaceURI ?? '');
  return isXml && !isDrawn && ![...childNodes].some(({ nodeName }) => nodeName === 'xml-stylesheet');
}
