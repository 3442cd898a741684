import json


class ApiError(Exception):
    """The server didn't do what was asked; status says why."""

    def __init__(self, status):
        super().__init__(f"the server returned {status}")
        self.status = status


def read_stream(lines):
    """Return the joined text, and whether the stream was complete."""
    text = ""
    for line in lines:
        if not line.startswith("data: "):
            continue
        data = line.partition("data: ")[2]
        if data == "[DONE]":
            return text, True
        text += json.loads(data)["choices"][0]["delta"].get("content", "")
    return text, False


class Client:
    """Asks a model over a line that may fail."""

    def __init__(self, send, key, sleep, draw, new_id, log, attempts=4, patience=20.0):
        self._send, self._key, self._sleep = send, key, sleep
        self._draw, self._new_id, self._log = draw, new_id, log
        self._attempts, self._patience = attempts, patience

    def complete(self, prompt):
        """Return the text of the model's reply, whether it is complete, and the attempts made."""
        headers = {"Authorization": f"Bearer {self._key}", "Idempotency-Key": self._new_id()}
        message = {"role": "user", "content": prompt}
        body = {"model": "small-1", "stream": True, "messages": [message]}
        status, extra, lines = self._send(headers, body)
        text, whole = read_stream(lines)
        # TODO: log without the key, try again where it makes sense, wait, and give up in time
        return {"text": text, "complete": whole, "attempts": 1}
