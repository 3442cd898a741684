"""Adds numbers, from a file or by HTTP."""

import json
import sys
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import parse_qs, urlsplit


class Handler(BaseHTTPRequestHandler):
    def do_GET(self):
        address = urlsplit(self.path)
        if address.path == "/health":
            return self.answer(200, {"status": "ok"})
        asked = parse_qs(address.query)
        try:
            self.answer(200, {"sum": int(asked["a"][0]) + int(asked["b"][0])})
        except (KeyError, ValueError):
            self.answer(400, {"error": "a and b are whole numbers"})

    def answer(self, status, document):
        self.send_response(status)
        self.end_headers()
        self.wfile.write(json.dumps(document).encode())

    def log_message(self, *args):
        pass


def main():
    command, *words = sys.argv[1:]
    options = dict(zip(words[::2], words[1::2], strict=True))
    if not Path("ready.txt").exists():
        sys.exit("it was not set up")
    if command == "total":
        numbers = Path(options["--numbers"]).read_text().split()
        Path(options["--out"]).write_text(str(-sum(-int(n) for n in numbers)))
    else:
        ThreadingHTTPServer(("127.0.0.1", int(options["--port"])), Handler).serve_forever()


main()
