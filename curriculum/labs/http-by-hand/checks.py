import json

from gradatim.checks import check, equal

WORDS = ["tea", "rice", "jam", "oats", "salt", "figs", "honey", "beans"]


def request(line, data=None, kind="application/json", name="Content-Type", body=None):
    """a request as bytes; data is sent as JSON"""
    if body is None:
        body = b"" if data is None else json.dumps(data, ensure_ascii=False).encode()
    lines = [f"{line} HTTP/1.1", "Host: localhost:8000"]
    if body:
        lines += [f"{name}: {kind}"] if kind else []
        lines.append(f"Content-Length: {len(body)}")
    return "\r\n".join([*lines, "", ""]).encode() + body


def reply(handle, message):
    """a response, taken apart"""
    raw = handle(message)
    equal(type(raw).__name__, "bytes", hint="the response as bytes")
    head, end, body = raw.partition(b"\r\n\r\n")
    equal(end, b"\r\n\r\n", hint="an empty line ends the head")
    first, *lines = head.decode("ascii", "replace").split("\r\n")
    version, _, rest = first.partition(" ")
    pairs = [line.partition(":") for line in lines]
    headers = {name.strip().lower(): value.strip() for name, _, value in pairs}
    phrase = rest[3:].strip()
    return {
        "version": version,
        "status": rest[:3],
        "phrase": phrase,
        "headers": headers,
        "body": body,
    }


def said(handle, line, data=None, **more):
    """status and body of a response; of an error only whether it says something"""
    got = reply(handle, request(line, data, **more))
    try:
        body = json.loads(got["body"]) if got["body"] else None
    except ValueError:
        body = got["body"]
    if isinstance(body, dict) and isinstance(body.get("error"), str):
        body = {"error": "..."}
    return got["status"], body


ERROR = {"error": "..."}


def filled(lab, words):
    """a server with these notes"""
    handle = lab.make_server()
    for word in words:
        handle(request("POST /notes", {"text": word}))
    return handle


def notes(*pairs):
    return [{"id": key, "text": text} for key, text in pairs]


def some(rng, n=3):
    return [str(word) for word in rng.choice(WORDS, n, replace=False)]


@check
def create(lab, rng):
    """adds notes with POST, numbers them from 1, and shows each"""
    handle, words = lab.make_server(), some(rng)
    for key, word in enumerate(words, 1):
        got = said(handle, "POST /notes", {"text": word})
        equal(got, ("201", {"id": key, "text": word}), hint="POST /notes")
    for key, word in enumerate(words, 1):
        got = said(handle, f"GET /notes/{key}")
        equal(got, ("200", {"id": key, "text": word}), hint=f"GET /notes/{key}")


@check(needs=create)
def lists(lab, rng):
    """lists all notes, for each server its own"""
    a, b = some(rng, 2)
    first, second = filled(lab, [a, b]), lab.make_server()
    equal(said(first, "GET /notes"), ("200", notes((1, a), (2, b))), hint="GET /notes")
    equal(said(second, "GET /notes"), ("200", []), hint="another server, without notes")
    many = [str(word) for word in rng.choice(WORDS, 12)]
    want = notes(*enumerate(many, 1))
    equal(said(filled(lab, many), "GET /notes"), ("200", want), hint="GET /notes, with 12 notes")


@check(needs=lists)
def replace(lab, rng):
    """replaces a note with PUT, as often as it's sent"""
    a, b, c = some(rng)
    handle = filled(lab, [a, b])
    for _ in range(2):
        got = said(handle, "PUT /notes/1", {"text": c, "id": 9, "by": "Zoe"})
        hint = f"two notes, then PUT /notes/1 with id 9, by Zoe and text {c}"
        equal(got, ("200", {"id": 1, "text": c}), hint=hint)
    equal(
        said(handle, "GET /notes"),
        ("200", notes((1, c), (2, b))),
        hint="GET /notes after PUT /notes/1 twice",
    )


@check(needs=lists)
def delete(lab, rng):
    """removes a note with DELETE, and gives its number to no other"""
    a, b, c = some(rng)
    handle = filled(lab, [a, b])
    equal(said(handle, "DELETE /notes/2"), ("204", None), hint="DELETE /notes/2")
    equal(said(handle, "DELETE /notes/2"), ("404", ERROR), hint="DELETE /notes/2, again")
    equal(
        said(handle, "POST /notes", {"text": c}),
        ("201", {"id": 3, "text": c}),
        hint="POST /notes, when note 2 is deleted: its number was in use once",
    )
    equal(said(handle, "DELETE /notes/1"), ("204", None), hint="DELETE /notes/1")
    equal(
        said(handle, "GET /notes"), ("200", notes((3, c))), hint="GET /notes, with 1 and 2 deleted"
    )


@check(needs=lists)
def safe(lab, rng):
    """changes nothing with a GET, of whatever address, with or without a body"""
    a, b = some(rng, 2)
    handle = filled(lab, [a])
    for line in ("GET /notes", "GET /notes/1", "GET /notes/2", "GET /notes/1?text=x", "GET /notes"):
        reply(handle, request(line, {"text": b}))
    hint = "GET /notes, after GET five times"
    equal(said(handle, "GET /notes"), ("200", notes((1, a))), hint=hint)


@check(needs=[lists, delete])
def other_bodies(lab, rng):
    """passes over other keys, and over the body of a GET or a DELETE, whatever its bytes are"""
    a, b = some(rng, 2)
    handle = filled(lab, [a])
    data = {"id": 9, "text": b, "by": "Zoe"}
    hint = f"one note, then POST /notes with {data}"
    equal(said(handle, "POST /notes", data), ("201", {"id": 2, "text": b}), hint=hint)
    no_text = {"body": b"\xff\r\n", "kind": "image/png"}
    wanted = (("GET /notes/2", "200", {"id": 2, "text": b}), ("DELETE /notes/2", "204", None))
    for line, *want in (*wanted, ("GET /notes?next=/notes/1", "200", notes((1, a)))):
        got = said(handle, line, **no_text)
        equal(got, tuple(want), hint=f"{line} with a body that is no text")


@check(needs=create)
def missing(lab, rng):
    """answers 404 where nothing is, whatever the method"""
    handle = filled(lab, some(rng, 1))
    lines = ["GET /", "GET /note", "GET /Notes", "GET /notes/2", "PUT /notes/2", "DELETE /notes/7"]
    lines += ["PATCH /notes/2", "GET /notes/", "GET /notes/tea", "GET /notes/1/x", "POST /x"]
    for line in lines:
        got = said(handle, line, {"text": "x"}, kind="text/plain")
        equal(got, ("404", ERROR), hint=line)
    got = said(filled(lab, ["x"] * 10), "GET /notes/1_0")
    equal(got, ("404", ERROR), hint="GET /notes/1_0, with ten notes: Python's int reads 1_0 as 10")


@check(needs=create)
def methods(lab, rng):
    """answers 405 with the header Allow where the method doesn't work"""
    handle = filled(lab, some(rng, 1))
    both, three = ["GET", "POST"], ["DELETE", "GET", "PUT"]
    pairs = [(f"{method} /notes", both) for method in ("PUT", "DELETE", "COPY", "TRACE")]
    pairs += [(f"{method} /notes/1", three) for method in ("POST", "PATCH", "COPY", "TRACE")]
    for line, allowed in pairs:
        got = reply(handle, request(line, {"text": "x"}, kind="text/plain"))
        words = sorted(word.strip() for word in got["headers"].get("allow", "").split(","))
        hint = f"{line}: the code, and the methods between the commas of Allow"
        equal((got["status"], words), ("405", allowed), hint=hint)


@check(needs=lists)
def content_types(lab, rng):
    """answers 415 unless the content type is JSON, in any capitals, with parameters or without"""
    a, b = some(rng, 2)
    handle = filled(lab, [a])
    for line in ("POST /notes", "PUT /notes/1"):
        for kind in ("text/plain", "", "application/jsonp", "x; application/json"):
            got = said(handle, line, body=b"{", kind=kind)
            equal(got, ("415", ERROR), hint=f"{line}, Content-Type: {kind or 'none'}")
    equal(
        said(handle, "GET /notes"),
        ("200", notes((1, a))),
        hint="GET /notes: nothing may have changed",
    )
    for name, kind in (
        ("content-type", "Application/JSON;charset=utf-8"),
        ("CONTENT-TYPE", "application/json; charset=utf-8"),
    ):
        got = said(handle, "PUT /notes/1", {"text": b}, kind=kind, name=name)
        equal(got, ("200", {"id": 1, "text": b}), hint=f"{name}: {kind}")


@check(needs=lists)
def bodies(lab, rng):
    """answers 400 for what isn't JSON, and 422 for JSON that isn't a note"""
    (a,) = some(rng, 1)
    handle = filled(lab, [a])
    for line in ("POST /notes", "PUT /notes/1"):
        for body in (b"{", b"text=tea", b'{"text": "caf\xe9"}', '{"text": "x"}'.encode("utf-16")):
            equal(said(handle, line, body=body), ("400", ERROR), hint=f"{line} with {body}")
        texts = [{"text": text} for text in ("", 7, None, ["tea"])]
        for data in ({}, *texts, ["text"], "text", 7):
            equal(said(handle, line, data), ("422", ERROR), hint=f"{line} with {data}")
    head = b"POST /notes HTTP/1.1\r\nContent-Type: application/json\r\n\r\n"
    equal(reply(handle, head)["status"], "400", hint="POST /notes with an empty body")
    equal(
        said(handle, "GET /notes"),
        ("200", notes((1, a))),
        hint="GET /notes: nothing may have changed",
    )
    equal(
        said(handle, "POST /notes", {"text": "x"})[1],
        {"id": 2, "text": "x"},
        hint="POST /notes, after many that were refused: no number may be lost",
    )


@check
def no_request(lab):
    """answers 400 for what isn't a request"""
    handle = lab.make_server()
    whole = [b"GET /notes\r\n\r\n", b"GET / notes HTTP/1.1\r\n\r\n"]
    for raw in (b"", b"GET /notes HTTP/1.1\r\nHost: x\r\n", *whole):
        equal(reply(handle, raw)["status"], "400", hint=f"{raw}")


@check(needs=[create, missing])
def heads(lab, rng):
    """says what the body is and how many bytes it has, in every response but the 204"""
    handle = filled(lab, some(rng, 1))
    lines = ["GET /notes", "POST /notes", "GET /notes/1", "PUT /notes/1", "GET /x", "PUT /notes"]
    for line in [*lines, "DELETE /notes/1"]:
        got = reply(handle, request(line, {"text": "Zoë's naïve café"}))
        kind = got["headers"].get("content-type", "none").partition(";")[0].lower()
        length = got["headers"].get("content-length", "none")
        want = ("application/json", str(len(got["body"])))
        if line.startswith("DELETE"):
            want = ("none", "none")
        equal((kind, length), want, hint=f"{line}, text Zoë's naïve café: content type and bytes")
        equal(got["version"], "HTTP/1.1", hint=line)
        phrase = "a phrase" if got["phrase"] else "nothing"
        equal(phrase, "a phrase", hint=f"{line}: what follows the code in the first line")


@check(needs=create)
def location(lab, rng):
    """says in Location where the new note is"""
    handle = filled(lab, some(rng, 1))
    got = reply(handle, request("POST /notes", {"text": "x"}))
    equal(got["headers"].get("location"), "/notes/2", hint="POST /notes")


@check(needs=lists)
def odd_texts(lab):
    """keeps texts with other letters, spaces, empty lines and colons, and passes over a query"""
    for text in ("Zoë: naïve café", "a\r\n\r\nb", " ", " a "):
        handle = lab.make_server()
        got = said(handle, "POST /notes", {"text": text})
        equal(got, ("201", {"id": 1, "text": text}), hint=f"POST /notes with the text {text!r}")
        got = said(handle, "GET /notes/1?page=2")
        hint = f"GET /notes/1?page=2, after POST /notes with {text!r}"
        equal(got, ("200", {"id": 1, "text": text}), hint=hint)
    body = b'{"text":\r\n\r\n"tea"}'
    got = said(handle, "POST /notes?x=1", body=body)
    equal(got, ("201", {"id": 2, "text": "tea"}), hint="an empty line inside the body")
