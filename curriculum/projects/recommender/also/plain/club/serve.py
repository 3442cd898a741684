"""The service over HTTP. Each request reads the log and the version in use afresh."""

import json
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qs, urlsplit

from club.answers import request
from club.log import Log
from club.problem import Problem
from club.versions import Versions


def serve(state, port):
    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_GET(self):
            status, document = answered(state, self.path)
            body = json.dumps(document).encode()
            self.send_response(status)
            self.send_header("Content-Type", "application/json")
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *words):
            pass

    ThreadingHTTPServer(("127.0.0.1", port), Handler).serve_forever()


def answered(state, target):
    """Status and document for a GET."""
    parts = urlsplit(target)
    asked = {name: values[-1] for name, values in parse_qs(parts.query).items()}
    log = Log(state)
    try:
        if parts.path == "/health":
            ready = bool(Versions(log, state).used())
            return (200, {"ready": True}) if ready else (503, {"error": "no version is in use"})
        if parts.path != "/recommend":
            return 404, {"error": "there is no such page"}
        if asked.get("k", "").isascii() and asked.get("k", "").isdigit():
            asked["k"] = int(asked["k"][:9])
        user, k, at = request(asked)
        return 200, Versions(log, state).recommender().answer(user, k, at)
    except Problem as problem:
        return 400, {"error": str(problem)}
    finally:
        log.db.close()
