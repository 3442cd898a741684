"""Your program tries again after every status but 200. A 401 means that the key is wrong, a 400 that the
request is: both are as wrong at the next attempt. Only 429 and 500 to 599 pass by themselves; any other status ends
the call at once with an ApiError."""

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
        public = {**headers, "Authorization": "Bearer ***"}
        longest, waited = "", 0.0
        for attempt in range(1, self._attempts + 1):
            status, extra, lines = self._send(headers, body)
            self._log({"attempt": attempt, "status": status, "headers": public})
            if status == 200:
                text, whole = read_stream(lines)
                if whole:
                    return {"text": text, "complete": True, "attempts": attempt}
                longest = max(longest, text, key=len)
            if attempt == self._attempts:
                break
            if "Retry-After" in extra:
                seconds = float(extra["Retry-After"])
            else:
                seconds = self._draw() * min(8.0, 0.5 * 2 ** (attempt - 1))
            waited += seconds
            if waited > self._patience:
                break
            self._sleep(seconds)
        if longest:
            return {"text": longest, "complete": False, "attempts": attempt}
        raise ApiError(status)
