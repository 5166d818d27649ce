/**
 * Node 20 reads Latin-1 as UTF-8 in `URL.canParse` once V8 has optimised its caller, and then calls "http://ü.example"
 * invalid. Browsers do not. This replacement follows the standard.
 */
URL.canParse = (url, base) => {
  try {
    return Boolean(new URL(url, base));
  } catch {
    return false;
  }
};
