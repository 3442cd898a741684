import json
import re
from email.message import Message
from itertools import count


class Refused(Exception):
    def __init__(self, status, **headers):
        super().__init__(status)
        self.status, self.headers = status, headers


PHRASES = {
    200: "Fine",
    201: "Made",
    204: "Empty",
    400: "Bad",
    404: "Gone",
    405: "Not so",
    415: "What",
    422: "Odd",
}


class Notes:
    def __init__(self):
        self.numbers, self.texts = count(1), {}
        self.routes = [
            (re.compile(r"/notes"), {"GET": self.all, "POST": self.add}),
            (
                re.compile(r"/notes/([0-9]+)"),
                {"GET": self.one, "PUT": self.put, "DELETE": self.drop},
            ),
        ]

    def note(self, key):
        return dict(text=self.texts[key], id=key)

    def all(self, _):
        return 200, [self.note(key) for key in self.texts], {}

    def add(self, read):
        text, key = read(), next(self.numbers)
        self.texts[key] = text
        return 201, self.note(key), {"Location": f"/notes/{key}"}

    def one(self, _, key):
        return 200, self.note(key), {}

    def put(self, read, key):
        self.texts[key] = read()
        return self.one(read, key)

    def drop(self, _, key):
        self.texts.pop(key)
        return 204, None, {}

    def answer(self, request):
        match = re.match(rb"(?s)(\S+) (\S+) (\S+)((?:\r\n[^\r\n]+)*)\r\n\r\n(.*)", request)
        if match is None:
            raise Refused(400)
        method, target, _, lines, body = match.groups()
        headers = Message()
        for line in lines.decode().split("\r\n")[1:]:
            name, value = line.split(":", 1)
            headers[name] = value.strip()

        def read():
            if (
                headers.get("content-type") is None
                or headers.get_content_type() != "application/json"
            ):
                raise Refused(415)
            try:
                data = json.loads(str(body, "utf-8"))
            except ValueError:
                raise Refused(400) from None
            match data:
                case {"text": str(text)} if len(text) > 0:
                    return text
            raise Refused(422)

        path = target.decode().split("?")[0]
        for pattern, methods in self.routes:
            if found := pattern.fullmatch(path):
                keys = [int(key) for key in found.groups()]
                if any(key not in self.texts for key in keys):
                    break
                act = methods.get(method.decode())
                if act is None:
                    raise Refused(405, allow=",".join(sorted(methods)))
                return act(read, *keys)
        raise Refused(404)


def make_server():
    notes = Notes()

    def handle(request):
        try:
            status, data, headers = notes.answer(request)
        except Refused as refused:
            status, headers = refused.status, refused.headers
            data = {"error": PHRASES[status]}
        head = f"HTTP/1.1 {status} {PHRASES[status]}\r\n"
        body = b""
        if status != 204:
            body = json.dumps(data, ensure_ascii=False, indent=1).encode()
            headers = {
                "content-length": len(body),
                "content-type": "application/json; charset=utf-8",
                **headers,
            }
        lines = "".join(f"{name}:{value}\r\n" for name, value in headers.items())
        return (head + lines + "\r\n").encode() + body

    return handle
