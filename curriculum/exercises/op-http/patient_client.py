"""A patient client

Simulate a client that sends a request until it succeeds or gives up.

- `method`: GET, PUT, DELETE or POST. `replies`: a list of tuples `(status, retry_after)`, one for each attempt, enough of them; `status`
  is None if no answer came, and `retry_after` is a number of seconds or None. `attempts`: the largest number of attempts, 1 or more.
- After 429 and 503 the request may be sent again, whatever its method. After 500, 502, 504 and None it may be sent again if the
  method isn't POST. Otherwise the client is done.
- Before the next attempt it waits: `retry_after` seconds if that's given, otherwise 1 second after the first failure, 2 after the
  second, then 4, and so on, doubling with each failure, whatever was waited before.
- Returns a tuple: the list of the waits, and the last status. After its last attempt it doesn't wait.

>>> patient_client("GET", [(503, None), (None, None), (200, None)], 5)
([1, 2], 200)
>>> patient_client("POST", [(500, None), (200, None)], 5)
([], 500)
"""

minutes = 9
chapter = "03-errors-and-copies"
hint = "After failure number k, counted from 0, the wait is 2 ** k, unless the server says otherwise. When is there no next attempt?"
equivalent = {
    "Compare_Eq_GtE @ 6:if not again or number == attempts - 1: -> if not again or number >= attempts - 1:": "the range ends there",
}


def patient_client(method: str, replies: list, attempts: int) -> tuple:
    waits = []
    for number in range(attempts):
        status, retry_after = replies[number]
        again = status in (429, 503) or (method != "POST" and status in (None, 500, 502, 504))
        if not again or number == attempts - 1:
            break
        waits.append(2**number if retry_after is None else retry_after)
    return waits, status


def cases(rng):
    yield ("GET", [(200, None)], 3)
    yield ("GET", [(404, None), (200, None)], 3)
    yield ("GET", [(503, None)], 1)
    yield ("GET", [(503, None), (None, None), (200, None)], 5)
    yield ("GET", [(503, None), (502, None)], 2)
    yield ("GET", [(500, None), (504, None), (201, None)], 9)
    yield ("PUT", [(None, None), (204, None)], 2)
    yield ("DELETE", [(400, 3), (200, None)], 4)
    yield ("POST", [(500, None), (200, None)], 5)
    yield ("POST", [(None, None), (201, None)], 5)
    yield ("POST", [(429, 7), (201, None)], 5)
    yield ("POST", [(503, None), (502, None), (201, None)], 5)
    yield ("GET", [(429, 0), (503, None), (200, None)], 5)
    yield ("GET", [(429, 9), (None, None), (503, 1), (500, None), (200, None)], 5)
    yield ("PUT", [(409, None), (200, None)], 5)
    yield ("PUT", [(501, None), (200, None)], 5)
    yield ("PUT", [(304, None), (200, None)], 5)
    for n in (4, 5):
        picked = [int(i) for i in rng.choice([500, 502, 503, 504, 429], n)]
        yield ("GET", [(status, [None, 3, 8][int(rng.integers(3))]) for status in picked], n)
        yield ("POST", [(status, None) for status in picked] + [(201, None)], n + 1)


def _play(method, replies, attempts, again=None, wait=None, last=0):
    waits = []
    for number in range(attempts):
        status, after = replies[number]
        more = status in (429, 503) or (method != "POST" and status in (None, 500, 502, 504))
        if not (again(status) if again else more):
            break
        if number == attempts - 1:
            return waits + ([2**number if after is None else after] if last else []), status
        waits.append(wait(number, after) if wait else 2**number if after is None else after)
    return waits, status


def wrong_post_again(method, replies, attempts):
    """You send a POST again after a 500 or a timeout. Nobody knows whether it was carried out, so there may be two orders now."""
    return _play(method, replies, attempts, again=lambda status: status in (None, 429, 500, 502, 503, 504))


def wrong_four_hundreds_again(method, replies, attempts):
    """You send again after any failure. A 404 or 409 gets the same answer each time: the request is at fault."""
    def again(status):
        return status in (429, 503) or (method != "POST" and (status is None or status >= 400))
    return _play(method, replies, attempts, again=again)


def wrong_server_not_heard(method, replies, attempts):
    """You ignore `Retry-After`. The server says there when it's worth trying again, and sooner is pointless."""
    return _play(method, replies, attempts, wait=lambda number, after: 2**number)


def wrong_wait_at_the_end(method, replies, attempts):
    """You wait once more after the last attempt. There's nothing to wait for."""
    return _play(method, replies, attempts, last=1)
