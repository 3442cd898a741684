'''What the application sent

A server has collected the messages that an application sent through ASGI, in their order. Turn them into a response.

- `messages`: a list of dicts. The first has the type `"http.response.start"`, with `status`, an int, and `headers`, a list of
  pairs of bytes, which may be absent and then counts as empty. All others have the type `"http.response.body"`, with `body`, bytes,
  which may be absent, and `more_body`, which may be absent too.
- The body consists of the parts up to and including the first message whose `more_body` is absent or False. What comes after that one
  is ignored.
- Returns `(status, headers, text)`: headers is a dict of texts with lower-case names, bytes turned into text by Latin-1
  (`.decode("latin-1")`). If a name occurs twice, the values are joined by `", "`. The text is the whole body, decoded as UTF-8.

>>> start = {"type": "http.response.start", "status": 200, "headers": [(b"Allow", b"GET"), (b"allow", b"PUT")]}
>>> answer_of_messages([start, {"type": "http.response.body", "body": b"tea"}])
(200, {'allow': 'GET, PUT'}, 'tea')
'''

minutes = 10
chapter = "01-a-function-with-an-address"
hint = "Join the bytes of all parts first, and decode at the end: a letter may be cut in two by the border between two parts."


def answer_of_messages(messages: list) -> tuple:
    start = messages[0]
    headers = {}
    for name, value in start.get("headers", []):
        key, text = name.decode("latin-1").lower(), value.decode("latin-1")
        headers[key] = headers[key] + ", " + text if key in headers else text
    body = b""
    for message in messages[1:]:
        body += message.get("body", b"")
        if not message.get("more_body", False):
            break
    return start["status"], headers, body.decode("utf-8")


def _start(status, *headers):
    return {"type": "http.response.start", "status": status, "headers": list(headers)}


def _part(body, **more):
    return {"type": "http.response.body", "body": body, **more}


def cases(rng):
    yield ([{"type": "http.response.start", "status": 204}, {"type": "http.response.body"}],)
    yield ([_start(200, (b"Content-Type", b"text/plain")), _part(b"tea")],)
    yield ([_start(200, (b"Allow", b"GET"), (b"allow", b"PUT")), _part(b"")],)
    yield ([_start(200), _part(b"one ", more_body=True), _part(b"two", more_body=False)],)
    yield ([_start(200), _part(b"caf\xc3", more_body=True), _part(b"\xa9", more_body=True), _part(b"s")],)
    yield ([_start(404, (b"X-Note", b"caf\xe9")), _part(b"no", more_body=False), _part(b"ignored")],)
    yield ([_start(200), _part(b"Z\xc3", more_body=True), _part(b"\xb6"), _part(b"e")],)
    yield ([_start(200), _part(b"\xe2\x82", more_body=True), _part(b"\xac 5"), _part(b"late")],)
    yield ([_start(201, (b"LINK", b"a"), (b"Link", b"b"), (b"link", b"c")), _part(b"x", more_body=True), {"type": "http.response.body"}],)
    for n in (3, 5):
        body = "".join(rng.choice(["e", "\u00e9", " ", "\u00f6", "x", "\u20ac"], 12)).encode()
        cuts = sorted(rng.choice(range(1, len(body)), n - 1, replace=False).tolist())
        parts = [body[a:b] for a, b in zip([0, *cuts], [*cuts, len(body)])]
        sent = [_part(part, more_body=True) for part in parts[:-1]] + [_part(parts[-1])]
        yield ([_start(int(rng.choice([200, 201, 422])), (b"Vary", b"accept"), (b"VARY", b"origin")), *sent, _part(b"late")],)


def wrong_first_part_only(messages):
    """You take the first part as the whole body. As long as `more_body` is True, more parts follow: "one " without "two" is half an answer."""
    start = messages[0]
    headers = {}
    for name, value in start.get("headers", []):
        key, text = name.decode("latin-1").lower(), value.decode("latin-1")
        headers[key] = headers[key] + ", " + text if key in headers else text
    return start["status"], headers, messages[1].get("body", b"").decode("utf-8", "replace")


def wrong_parts_decoded_alone(messages):
    """You decode each part by itself. A part may end in the middle of a letter: the two bytes of é arrive in two parts, and neither is UTF-8 alone."""
    start = messages[0]
    headers = {}
    for name, value in start.get("headers", []):
        key, text = name.decode("latin-1").lower(), value.decode("latin-1")
        headers[key] = headers[key] + ", " + text if key in headers else text
    body = ""
    for message in messages[1:]:
        body += message.get("body", b"").decode("utf-8")
        if not message.get("more_body", False):
            break
    return start["status"], headers, body


def wrong_last_header_wins(messages):
    """A header that comes twice keeps only its last value. Both were sent, and the client needs both: `GET, PUT`."""
    start = messages[0]
    headers = {name.decode("latin-1").lower(): value.decode("latin-1") for name, value in start.get("headers", [])}
    body = b""
    for message in messages[1:]:
        body += message.get("body", b"")
        if not message.get("more_body", False):
            break
    return start["status"], headers, body.decode("utf-8")


def wrong_reads_past_the_end(messages):
    """You join all parts, also those after the end. The response was complete with the first part that doesn't announce more; what comes later isn't sent."""
    start = messages[0]
    headers = {}
    for name, value in start.get("headers", []):
        key, text = name.decode("latin-1").lower(), value.decode("latin-1")
        headers[key] = headers[key] + ", " + text if key in headers else text
    body = b"".join(message.get("body", b"") for message in messages[1:])
    return start["status"], headers, body.decode("utf-8", "replace")
