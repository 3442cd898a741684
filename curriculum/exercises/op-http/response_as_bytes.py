r"""A response as bytes

Build an HTTP/1.1 response.

- `status`: a status code that `http.HTTPStatus` knows; its phrase follows it in the first line. `headers`: a dict of further
  headers, possibly empty. `text`: the body, which is sent as UTF-8.
- The first line is `HTTP/1.1`, the code and the phrase. Then come the headers of `headers` in their order, then
  `Content-Length` with the number of bytes of the body. Lines end with `\r\n`, and an empty line ends the head.
- A response with the status 204 has neither `Content-Length` nor a body; `text` is left out.

>>> response_as_bytes(200, {"Content-Type": "text/plain; charset=utf-8"}, "née")
b'HTTP/1.1 200 OK\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Length: 4\r\n\r\nn\xc3\xa9e'
>>> response_as_bytes(204, {}, "gone")
b'HTTP/1.1 204 No Content\r\n\r\n'
"""

from http import HTTPStatus

minutes = 8
chapter = "02-methods-and-codes"
hint = "Encode the body first, and then ask how long it is."


def response_as_bytes(status: int, headers: dict, text: str) -> bytes:
    body = text.encode("utf-8")
    lines = [f"HTTP/1.1 {status} {HTTPStatus(status).phrase}"]
    for name, value in headers.items():
        lines.append(f"{name}: {value}")
    if status == 204:
        body = b""
    else:
        lines.append(f"Content-Length: {len(body)}")
    return "\r\n".join([*lines, "", ""]).encode("utf-8") + body


def cases(rng):
    yield (200, {}, "")
    yield (204, {}, "")
    yield (200, {}, "tea")
    yield (200, {"X-Run": "1", "Allow": "GET"}, "")
    yield (200, {}, "é")
    yield (204, {}, "gone")
    yield (204, {"ETag": '"a1"'}, "x")
    yield (201, {"Location": "/notes/7"}, "née")
    yield (404, {"Content-Type": "text/plain; charset=utf-8"}, "kein Tee für dich")
    yield (405, {"Allow": "GET, POST", "Content-Type": "text/plain"}, "no\n")
    yield (409, {"A": "1", "B": "2"}, "naïve\r\n\r\nplan")
    for _ in range(3):
        word = ["Zoë", "fjørd", "tea", "Malmö"][int(rng.integers(4))]
        yield (int(rng.choice([200, 201, 422, 503])), {"X-Run": str(rng.integers(1, 99))}, word * int(rng.integers(1, 5)))


def _build(status, headers, text, length=lambda text: len(text.encode()), end="\r\n", close=True, bare=True):
    body = b"" if status == 204 and bare else text.encode()
    lines = [f"HTTP/1.1 {status} {HTTPStatus(status).phrase}", *(f"{a}: {b}" for a, b in headers.items())]
    if status != 204 or not bare:
        lines.append(f"Content-Length: {length(text)}")
    return (end.join([*lines, ""]) + (end if close else "")).encode() + body


def wrong_characters_counted(status, headers, text):
    """`Content-Length` says how many characters the text has. It's the number of bytes: an é takes two in UTF-8."""
    return _build(status, headers, text, length=len)


def wrong_line_ends(status, headers, text):
    r"""Your lines end with `\n`. In the head of an HTTP message they end with `\r\n`."""
    return _build(status, headers, text, end="\n")


def wrong_no_empty_line(status, headers, text):
    """There's no empty line after your headers, so the receiver takes the body for another header."""
    return _build(status, headers, text, close=False)


def wrong_body_after_no_content(status, headers, text):
    """Your 204 has a body or a length. "No content" means none: the receiver takes those bytes for the next response."""
    return _build(status, headers, text, bare=False)
