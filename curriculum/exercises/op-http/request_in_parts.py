r"""A request in parts

Take an HTTP/1.1 request apart.

- `raw`: the request as bytes, with lines that end with `\r\n`. The head is ASCII.
- Returns a dict with `method`, `target` and `version` from the first line, which are separated by single spaces;
  `headers`, a dict from the name in lower case to the value without spaces at its ends; and `body`, the bytes
  after the first empty line.
- Raises `ValueError` if there is no empty line, if the first line hasn't exactly three parts, or if a header has no colon.

>>> request_in_parts(b"GET /a HTTP/1.1\r\nHost: localhost:80\r\n\r\n")
{'method': 'GET', 'target': '/a', 'version': 'HTTP/1.1', 'headers': {'host': 'localhost:80'}, 'body': b''}
"""

minutes = 9
chapter = "01-text-on-the-line"
hint = "`.partition()` returns three parts; the middle one is empty if the separator isn't there."


def request_in_parts(raw: bytes) -> dict:
    head, end, body = raw.partition(b"\r\n\r\n")
    first, *lines = head.decode("ascii").split("\r\n")
    parts = first.split(" ")
    if not end or len(parts) != 3:
        raise ValueError("this is no request")
    headers = {}
    for line in lines:
        name, colon, value = line.partition(":")
        if not colon:
            raise ValueError(f"{line} is no header")
        headers[name.lower()] = value.strip()
    return {"method": parts[0], "target": parts[1], "version": parts[2], "headers": headers, "body": body}


def cases(rng):
    yield (b"GET /a HTTP/1.1\r\n\r\n",)
    yield (b"GET /a HTTP/1.1\r\nHost: x\r\n",)
    yield (b"GET /a HTTP/1.1\r\nHost: x",)
    yield (b"",)
    yield (b"GET /a\r\n\r\n",)
    yield (b"GET /a b HTTP/1.1\r\n\r\n",)
    yield (b"GET /a HTTP/1.1\r\nHost x\r\n\r\n",)
    yield (b"GET /a HTTP/1.1\r\nhost:x\r\n\r\n",)
    yield (b"GET /a HTTP/1.1\r\nhost: localhost:8000\r\n\r\n",)
    yield (b"GET /a HTTP/1.1\r\nX-TIME:  10:30:00 \r\nAccept: */*\r\n\r\n",)
    yield (b"PUT /n/1 HTTP/1.1\r\nhost: x\r\n\r\none\r\n\r\ntwo",)
    yield (b"POST /n HTTP/1.0\r\nContent-length: 4\r\n\r\na: b",)
    yield (b"POST /n HTTP/1.1\r\n\r\n\r\n\r\n",)
    yield (b"POST /n HTTP/1.1\r\n\r\ncaf\xc3\xa9\r\n\r\n\r\n",)
    for _ in range(3):
        port, n = int(rng.integers(8000, 9000)), int(rng.integers(1, 4))
        yield (f"POST /{n} HTTP/1.1\r\nHost: me:{port}\r\n\r\n".encode() + b"ab\r\n\r\n" * n,)


def _parts(raw, names=str.lower, split=lambda line: line.partition(":")[::2], cut=None):
    head, end, body = (cut or (lambda raw: raw.partition(b"\r\n\r\n")))(raw)
    first, *lines = head.decode("ascii").split("\r\n")
    method, target, version = first.split(" ")
    if not end or any(":" not in line for line in lines):
        raise ValueError("no request")
    pairs = [split(line) for line in lines]
    return {"method": method, "target": target, "version": version, "headers": dict([(names(a), b.strip()) for a, b in pairs]), "body": body}


def wrong_capitals_kept(raw):
    """You keep the capitals of the names. `Host` and `host` are the same header, so a lookup would find one of them only."""
    return _parts(raw, names=str)


def wrong_split_at_every_colon(raw):
    """You cut a header at each colon, so `localhost:8000` loses its port. The first colon ends the name; the rest is the value."""
    return _parts(raw, split=lambda line: line.split(":")[:2])


def wrong_body_cut(raw):
    """You cut at every empty line, and a body with an empty line of its own is cut short. Only the first one ends the head."""
    def cut(raw):
        pieces = raw.split(b"\r\n\r\n")
        return pieces[0], len(pieces) > 1, pieces[1] if len(pieces) > 1 else b""
    return _parts(raw, cut=cut)


def wrong_last_empty_line(raw):
    """You cut at the last empty line, so part of the body is taken for headers. The head ends at the first one."""
    return _parts(raw, cut=lambda raw: raw.rpartition(b"\r\n\r\n"))
