// What the browser remembers for a page. It may refuse to; then nothing is remembered.
export function kept(key) {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}
export function keep(key, text) {
  try {
    if (text === null) localStorage.removeItem(key);
    else localStorage.setItem(key, text);
    return true;
  } catch {
    return false;
  }
}
