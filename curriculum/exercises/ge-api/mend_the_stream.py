'''Find the mistake: a stream that never ends well

A reading tool joins the pieces of a stream. It fails with a `KeyError` on every stream whose first delta has no content, and
it calls every reply complete. Fix both mistakes.

- `lines`: a list of texts. Lines that don't begin with `data: ` are skipped. `data: [DONE]` ends the reply; what comes
  after it isn't read. All other data is a JSON text with one or more items in
  `choices`, each with a `delta`; only the first item counts.
- A delta may have no `content`, or None as its content; both add nothing.
- Returns a tuple: the joined text, and whether `[DONE]` came.

>>> mend_the_stream(['data: {"choices": [{"delta": {"content": "Hi"}}]}', ""])
('Hi', False)
>>> mend_the_stream(['data: {"choices": [{"delta": {}}]}', "data: [DONE]"])
('', True)
'''

import json

kind = "fix"
minutes = 6
chapter = "03-streams-and-open-checkpoints"

starter = '''
import json


def mend_the_stream(lines: list[str]) -> tuple[str, bool]:
    text = ""
    for line in lines:
        if not line.startswith("data: "):
            continue
        data = line.partition("data: ")[2]
        if data == "[DONE]":
            break
        text += json.loads(data)["choices"][0]["delta"]["content"]
    return text, True
'''


def mend_the_stream(lines: list[str]) -> tuple[str, bool]:
    text = ""
    for line in lines:
        if not line.startswith("data: "):
            continue
        data = line.partition("data: ")[2]
        if data == "[DONE]":
            return text, True
        text += json.loads(data)["choices"][0]["delta"].get("content") or ""
    return text, False


def _sent(*pieces):
    return ["data: " + json.dumps({"choices": [{"delta": piece}]}) for piece in pieces]


def cases(rng):
    yield ([],)
    yield (["data: [DONE]"],)
    yield (_sent({"content": "Hi"}),)
    yield ([*_sent({}), "data: [DONE]"],)
    yield ([*_sent({"content": None}, {"content": "A"}), "", ": wait", "data: [DONE]"],)
    yield (_sent({"role": "assistant"}, {"content": "data: "}, {"content": " [DONE]"}),)
    yield ([*_sent({"content": "one"}), "data: [DONE]", *_sent({"content": "two"})],)
    yield (["data:  " + json.dumps({"choices": [{"delta": {"content": "spaced"}}]}), "data: [DONE]"],)
    two = {"choices": [{"delta": {"content": "first"}}, {"delta": {"content": "second"}}]}
    yield (["data: " + json.dumps(two), "data: [DONE]"],)
    yield (["event: x", *_sent({"content": " a "}, {"content": "b"})],)
    words = ["Bread", " is", " ready", ".", "", "\n", " Come"]
    for n in (3, 5, 8):
        pieces = [{"content": words[int(rng.integers(0, 7))]} for _ in range(n)]
        lines = _sent({"role": "assistant"}, *pieces, {"content": None})
        yield (lines,)
        yield ([*lines, "", "data: [DONE]"],)


def wrong_always_complete(lines):
    """The KeyError is gone, but a stream that breaks off is still called complete. The only sign of a complete reply is `[DONE]`."""
    text = ""
    for line in lines:
        if line == "data: [DONE]":
            break
        if line.startswith("data: "):
            text += json.loads(line[6:])["choices"][0]["delta"].get("content") or ""
    return text, True


def wrong_lost_when_broken(lines):
    """When a stream breaks off, you return an empty text. What has arrived by then is worth keeping, as long as the caller knows that it isn't complete."""
    text = ""
    for line in lines:
        if line == "data: [DONE]":
            return text, True
        if line.startswith("data: "):
            text += json.loads(line[6:])["choices"][0]["delta"].get("content") or ""
    return "", False
