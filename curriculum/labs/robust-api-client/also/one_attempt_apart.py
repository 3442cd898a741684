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
        task, texts, waited, made = self._new_id(), [""], 0, 0
        while True:
            made += 1
            status, more, lines = self._once(task, prompt, made)
            text, whole = read_stream(lines) if status == 200 else ("", False)
            if whole:
                return dict(text=text, complete=True, attempts=made)
            texts.append(text)
            if status not in (200, 429) and status // 100 != 5:
                raise ApiError(status)
            if made >= self._attempts:
                return self._give_up(texts, status, made)
            seconds = more.get("Retry-After")
            if seconds is None:
                seconds = self._draw() * [0.5, 1, 2, 4, 8][min(made, 5) - 1]
            seconds = float(seconds)
            if seconds > self._patience - waited:
                return self._give_up(texts, status, made)
            waited += seconds
            self._sleep(seconds)

    def _once(self, task, prompt, number):
        message = {"content": prompt, "role": "user"}
        body = {"messages": [message], "model": "small-1", "stream": True}
        answer = self._send({"Authorization": "Bearer " + self._key, "Idempotency-Key": task}, body)
        shown = {"Authorization": "Bearer ***", "Idempotency-Key": task}
        self._log({"attempt": number, "status": answer[0], "headers": shown})
        return answer

    def _give_up(self, texts, status, made):
        best = sorted(texts, key=len, reverse=True)[0]
        if best == "":
            raise ApiError(status)
        return dict(text=best, complete=False, attempts=made)
