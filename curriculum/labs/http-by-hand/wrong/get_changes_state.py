"""Your GET changes something: it makes a note that isn't there, or replaces a text. Search engines
and browsers send a GET to every address they find. A GET shows, and a body that comes with it
doesn't matter."""

import json
from http import HTTPStatus


def parsed(request):
    """Return method, path, headers and body, or None if this is no request."""
    head, end, body = request.partition(b"\r\n\r\n")
    first, *lines = head.decode("ascii").split("\r\n")
    parts = first.split(" ")
    if not end or len(parts) != 3:
        return None
    headers = {}
    for line in lines:
        name, _, value = line.partition(":")
        headers[name.lower()] = value.strip()
    return parts[0], parts[1].partition("?")[0], headers, body


def built(status, data=None, headers=None):
    """Return a response; without data it has no body."""
    lines = [f"HTTP/1.1 {status} {HTTPStatus(status).phrase}"]
    for name, value in (headers or {}).items():
        lines.append(f"{name}: {value}")
    body = b""
    if data is not None:
        body = json.dumps(data).encode("utf-8")
        lines += ["Content-Type: application/json", f"Content-Length: {len(body)}"]
    return "\r\n".join([*lines, "", ""]).encode("ascii") + body


def failed(status, text, headers=None):
    """Return a response that says what is wrong."""
    return built(status, {"error": text}, headers)


def text_in(headers, body):
    """Return the text that the body holds, or the response that refuses it."""
    kind = headers.get("content-type", "").partition(";")[0].strip().lower()
    if kind != "application/json":
        return None, failed(415, "send JSON")
    try:
        data = json.loads(body.decode("utf-8"))
    except ValueError:
        return None, failed(400, "the body is not JSON")
    text = data.get("text") if isinstance(data, dict) else None
    if not isinstance(text, str) or not text:
        return None, failed(422, "text has to be a text with at least one character")
    return text, None


def make_server():
    """Return a function that takes a request as bytes and returns the response as bytes."""
    notes = {}
    state = {"next": 1}

    def shown(key):
        return {"id": key, "text": notes[key]}

    def collection(method, headers, body):
        if method == "GET":
            return built(200, [shown(key) for key in sorted(notes)])
        if method != "POST":
            return failed(405, "not here", {"Allow": "GET, POST"})
        text, refusal = text_in(headers, body)
        if refusal:
            return refusal
        key = state["next"]
        state["next"] += 1
        notes[key] = text
        return built(201, shown(key), {"Location": f"/notes/{key}"})

    def single(key, method, headers, body):
        if method == "GET":
            return built(200, shown(key))
        if method == "DELETE":
            del notes[key]
            return built(204)
        if method != "PUT":
            return failed(405, "not here", {"Allow": "GET, PUT, DELETE"})
        text, refusal = text_in(headers, body)
        if refusal:
            return refusal
        notes[key] = text
        return built(200, shown(key))

    def handle(request):
        found = parsed(request)
        if found is None:
            return failed(400, "this is no HTTP request")
        method, path, headers, body = found
        if path == "/notes":
            return collection(method, headers, body)
        for key in notes:
            if path == f"/notes/{key}":
                return single(key, method, headers, body)
        name = path.partition("/notes/")[2]
        if method == "GET" and name.isdigit():
            notes[int(name)] = ""
            state["next"] = max(notes) + 1
            return built(200, shown(int(name)))
        return failed(404, "there is nothing at this address")

    return handle
