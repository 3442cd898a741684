#!/bin/sh
# Makes sure that the browser tests have a Chromium: an installed one, else playwright's own, else
# Debian's package. Where none can be had, they are skipped and say so.
python=$1
# The better editor: seconds. Where it cannot be built, only the plain one is tried.
timeout 60 "$python" -P -m gradatim.web.editor missing >/dev/null 2>&1 ||
    echo "CodeMirror could not be built here (make editor): its browser tests will be skipped"
for name in chromium chromium-browser google-chrome; do
    command -v "$name" >/dev/null 2>&1 && exit 0
done
"$python" -c 'import sys, pathlib, playwright.sync_api as p
with p.sync_playwright() as w: sys.exit(not pathlib.Path(w.chromium.executable_path).exists())' 2>/dev/null && exit 0
timeout 300 "$python" -m playwright install chromium >/dev/null 2>&1 && exit 0
if command -v apt-get >/dev/null 2>&1 && [ "$(id -u)" = 0 ]; then
    { apt-get update -q && DEBIAN_FRONTEND=noninteractive apt-get install -q -y chromium; } >/dev/null 2>&1 && exit 0
fi
echo "no Chromium can be had here: the browser tests will be skipped (install the package chromium)"
exit 0
