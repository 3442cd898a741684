r"""One after the other

A client keeps a connection open and sends several requests over it. They arrive as one run of bytes. Cut it.

- `stream`: bytes that hold any number of whole requests, one right after the other. Lines of a head end with `\r\n`; a head ends
  with an empty line. If a head has the header `Content-Length`, in any capitals, its body has that many bytes; otherwise it has none.
- Returns the list of the bodies, as bytes, one for each request.
- Raises `ValueError` if the last request isn't complete: its head doesn't end, or its body is too short.

>>> one_after_the_other(b"GET /a HTTP/1.1\r\n\r\nPUT /b HTTP/1.1\r\nContent-Length: 3\r\n\r\nteaGET /c HTTP/1.1\r\n\r\n")
[b'', b'tea', b'']
"""

minutes = 10
chapter = "01-text-on-the-line"
hint = "Cut off a head, find its length, cut off the body, and go on with the rest as long as there is one."


def one_after_the_other(stream: bytes) -> list:
    bodies = []
    while stream:
        head, end, stream = stream.partition(b"\r\n\r\n")
        size = 0
        for line in head.decode("ascii").split("\r\n"):
            name, _, value = line.partition(":")
            if name.lower() == "content-length":
                size = int(value)
        if not end or len(stream) < size:
            raise ValueError("the last request is not complete")
        bodies.append(stream[:size])
        stream = stream[size:]
    return bodies


def _request(body=b"", name="Content-Length", more="Host: x\r\n"):
    length = f"{name}: {len(body)}\r\n" if body else ""
    return f"PUT /a HTTP/1.1\r\n{more}{length}\r\n".encode() + body


def cases(rng):
    yield (b"",)
    yield (_request(),)
    yield (_request() + _request(),)
    yield (_request(b"tea"),)
    yield (_request(b"tea", "content-length"),)
    yield (_request(more="X-Content-Length: 9\r\n"),)
    yield (_request(b"tea") + _request(),)
    yield (_request(b"a\r\n\r\nb"),)
    yield (_request(b"a\r\n\r\nb") + _request(b"\r\n\r\n") + _request(b"x"),)
    yield (_request("née".encode()) + _request(b"q"),)
    yield (_request("für Zoë".encode()) + _request("é".encode(), "CONTENT-LENGTH"),)
    yield (_request("ü".encode()),)
    yield (b"PUT /a HTTP/1.1\r\nContent-Length: 5\r\n\r\ntea",)
    yield (_request(b"tea")[:-1],)
    yield (_request() + b"GET /b HTTP/1.1\r\nHost: x\r\n",)
    yield (_request(b"tea") + b"GET",)
    yield (_request(b"tea", "content-length") + _request(b"\r\n\r\nContent-Length: 2\r\n", "Content-length", ""),)
    yield (_request(b"tea", more="Age: 1\r\n") + b"GET /b HTTP/1.1\r\nAge: 2\r\n\r\n" + _request(),)
    for n in (3, 5):
        bodies = [b"\r\n\r\n", b"x", "é".encode(), b"", b"GET / HTTP/1.1\r\n\r\n"]
        yield (b"".join(_request(bodies[i]) for i in rng.integers(0, 5, n).tolist()),)


def _cut(stream, lower=str.lower, text=False, check=True):
    bodies = []
    rest = stream.decode() if text else stream.decode("latin-1")
    while rest:
        head, end, rest = rest.partition("\r\n\r\n")
        size = 0
        for line in head.split("\r\n"):
            name, _, value = line.partition(":")
            if lower(name) == lower("Content-Length"):
                size = int(value)
        if check and (not end or len(rest) < size):
            raise ValueError("incomplete")
        bodies.append(rest[:size].encode("utf-8" if text else "latin-1"))
        rest = rest[size:]
    return bodies


def wrong_cut_at_empty_lines(stream):
    """You cut at the empty lines. A body may hold one too, and after a body there is none: only the length says where it ends."""
    pieces = stream.split(b"\r\n\r\n")
    if pieces[-1] and b"HTTP" in pieces[-1]:
        raise ValueError("incomplete")
    return [piece for piece in pieces[1:]]


def wrong_characters_counted(stream):
    """You decode everything first and count characters. `Content-Length` counts bytes: `née` has four, so your cut is one too far."""
    return _cut(stream, text=True)


def wrong_one_spelling_only(stream):
    """You find the length only where it's spelt `Content-Length`. The names of headers are the same in any capitals."""
    return _cut(stream, lower=str)


def wrong_incomplete_accepted(stream):
    """You return a body that hasn't arrived as a whole. Half a JSON text, or half a picture, isn't the request: raise ValueError."""
    return _cut(stream, check=False)
