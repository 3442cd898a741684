"""PostgreSQL and an object store for a test or a measurement, on this machine and for a while.

    with local_services.state() as state:  # 'postgresql://... s3://...'

PostgreSQL listens on a Unix socket in a folder of its own. The store of objects speaks as much of
S3 as the registry asks for; it keeps everything in memory and believes every signature.
"""

import glob
import hashlib
import os
import pwd
import shutil
import signal
import subprocess
import tempfile
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from email.utils import formatdate
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import parse_qs, unquote, urlsplit
from xml.sax.saxutils import escape

SEARCH_PATHS = ("/usr/lib/postgresql/*/bin", "/opt/homebrew/opt/postgresql*/bin", "/usr/local/bin")
BINARIES = ("initdb", "postgres", "pg_isready")
CREDENTIALS = {"AWS_ACCESS_KEY_ID": "x", "AWS_SECRET_ACCESS_KEY": "x", "AWS_REGION": "us-east-1"}


def find_binaries() -> Path | None:
    """The folder that holds all of BINARIES."""
    on_path = shutil.which("initdb")
    binaries = [Path(on_path).parent] if on_path else []
    binaries += [
        Path(each) for path in SEARCH_PATHS for each in sorted(glob.glob(path), reverse=True)
    ]
    return next(
        (each for each in binaries if all((each / name).exists() for name in BINARIES)), None
    )


@contextmanager
def postgresql() -> Iterator[str]:
    """The address of an empty database."""
    binaries = find_binaries()
    if binaries is None:
        raise SystemExit("PostgreSQL is not installed here")
    folder = Path(tempfile.mkdtemp(prefix="images-"))
    process_user: dict[str, str | int] = {}
    if os.geteuid() == 0:  # it refuses to run as root
        user = pwd.getpwnam("nobody")
        process_user = {"user": user.pw_uid, "group": user.pw_gid}
        os.chown(folder, user.pw_uid, user.pw_gid)
    data = folder / "data"
    quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL, "cwd": folder}
    initdb = [binaries / "initdb", "-D", data, "-U", "images", "-A", "trust", "--no-sync"]
    subprocess.run(initdb, check=True, **quiet, **process_user)  # type: ignore[call-overload]
    options = ["-c", "listen_addresses=", "-c", f"unix_socket_directories={folder}"]
    server = subprocess.Popen(  # type: ignore[call-overload]
        [binaries / "postgres", "-D", data, *options, "-c", "shared_buffers=16MB"],
        **quiet,
        **process_user,
    )
    try:
        ask: list[str | Path] = [binaries / "pg_isready", "-q", "-h", folder]
        until = time.monotonic() + 60
        while subprocess.run(ask).returncode:
            if server.poll() is not None or time.monotonic() > until:
                raise SystemExit("PostgreSQL did not start")
            time.sleep(0.05)
        yield f"postgresql://images@/postgres?host={folder}"
    finally:
        server.send_signal(signal.SIGINT)  # whoever is still connected is sent away
        server.wait(30)
        shutil.rmtree(folder)


class ObjectStore(BaseHTTPRequestHandler):
    """PUT, with `If-None-Match: *` where it must be new; GET; and the list of a prefix."""

    protocol_version = "HTTP/1.1"
    kept: dict[str, bytes]
    lock = threading.Lock()

    def do_PUT(self) -> None:
        content = self.rfile.read(int(self.headers["content-length"]))
        with self.lock:
            if self.headers.get("if-none-match") == "*" and self._key() in self.kept:
                return self._answer(412, b"<Error><Code>PreconditionFailed</Code></Error>")
            self.kept[self._key()] = content
        self._answer(200, b"", content)

    def do_GET(self) -> None:
        asked = parse_qs(urlsplit(self.path).query)
        if "list-type" in asked:
            return self._answer(200, self._list(asked.get("prefix", [""])[0]))
        content = self.kept.get(self._key())
        if content is None:
            return self._answer(404, b"<Error><Code>NoSuchKey</Code></Error>")
        self._answer(200, content, content)

    def _key(self) -> str:
        """Behind the bucket."""
        return unquote(urlsplit(self.path).path).lstrip("/").partition("/")[2]

    def _list(self, prefix: str) -> bytes:
        rows = "".join(
            f"<Contents><Key>{escape(key)}</Key><Size>{len(content)}</Size>"
            f"<LastModified>2026-01-01T00:00:00Z</LastModified></Contents>"
            for key, content in sorted(self.kept.items())
            if key.startswith(prefix)
        )
        return (
            f"<ListBucketResult><IsTruncated>false</IsTruncated>{rows}</ListBucketResult>".encode()
        )

    def _answer(self, status: int, body: bytes, content: bytes = b"") -> None:
        self.send_response(status)
        self.send_header("content-length", str(len(body)))
        self.send_header("etag", f'"{hashlib.md5(content).hexdigest()}"')
        self.send_header("last-modified", formatdate(usegmt=True))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *words: object) -> None:
        pass


@contextmanager
def objects() -> Iterator[str]:
    """The address of an empty bucket; where it is and its keys go into the environment."""
    handler = type("Bucket", (ObjectStore,), {"kept": {}})
    server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
    server.daemon_threads = True
    threading.Thread(target=server.serve_forever, daemon=True).start()
    here = {"AWS_ENDPOINT": f"http://127.0.0.1:{server.server_port}", "AWS_ALLOW_HTTP": "true"}
    before = dict(os.environ)
    os.environ.update(CREDENTIALS | here)
    try:
        yield "s3://images/registry"
    finally:
        os.environ.clear()
        os.environ.update(before)
        server.shutdown()
        server.server_close()


@contextmanager
def state() -> Iterator[str]:
    with postgresql() as database, objects() as bucket:
        yield f"{database} {bucket}"
