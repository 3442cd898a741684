import json

from gradatim.checks import check, close, equal, lend

WORDS = ["Dear", " Ms", " Lee", " your", " bread", " is", " ready", "."]


def stream(pieces, done=True):
    """the lines of a stream with these pieces"""
    deltas = [{"role": "assistant"}, *({"content": piece} for piece in pieces)]
    lines = [": hello"]
    for delta in deltas:
        data = json.dumps({"choices": [{"delta": delta}]})  # a space before JSON changes nothing
        lines += ["data: " + (" " + data if "content" in delta else data), ""]
    return [*lines, "data: [DONE]"] if done else lines


def whole(*pieces):
    return (200, {}, stream(pieces))


def after(seconds):
    return {} if seconds is None else {"Retry-After": seconds}


def broken(*pieces, wait=None):
    return (200, after(wait), stream(pieces, done=False))


def failed(status, wait=None):
    return (status, after(wait), [])


class Play:
    """A client of the learner's, and what it does with a script of responses."""

    def __init__(self, lab, script, draws=(), key="sk-test", **limits):
        self.responses, self.numbers, self.ids = list(script), list(draws), 0
        self.send, draw, new_id = lend(self.respond), lend(self.draw), lend(self.new_id)
        self.sleep, self.log = lend(lambda seconds: None), lend(lambda entry: None)
        self.client = lab.Client(self.send, key, self.sleep, draw, new_id, self.log, **limits)

    def respond(self, headers, body):
        return self.responses.pop(0) if self.responses else failed(418)

    def draw(self):
        return self.numbers.pop(0) if self.numbers else 0.5

    def new_id(self):
        self.ids += 1
        return f"task-{self.ids}"

    def waits(self):
        return [float(seconds) for (seconds,) in self.sleep.calls]


def result(text, attempts, complete=True):
    return {"text": text, "complete": complete, "attempts": attempts}


def returned(*what):
    return "returned", result(*what)


def raised(status):
    return "raised", f"ApiError({status})"


@check
def one_request(lab, rng):
    """returns the text of a stream that arrives whole at the first attempt"""
    words = rng.choice(WORDS, size=4).tolist()
    play = Play(lab, [whole(*words)])
    equal(play.client.complete("Write."), result("".join(words), 1), hint=f"pieces {words}")
    equal((play.send.count, play.waits()), (1, []), hint="nothing failed")


@check(needs=one_request)
def what_is_sent(lab, rng):
    """sends key, id, model and message as the task says"""
    key, prompt = f"sk-{int(rng.integers(1000, 9999))}", f"Letter {int(rng.integers(100))}"
    play = Play(lab, [whole("Hi")], key=key)
    play.client.complete(prompt)
    body = {"model": "small-1", "stream": True, "messages": [{"role": "user", "content": prompt}]}
    headers = {"Authorization": f"Bearer {key}", "Idempotency-Key": "task-1"}
    equal(play.send.calls, [(headers, body)], hint="the headers, then the body")


@check(needs=one_request)
def empty_text(lab):
    """returns an empty text that is complete"""
    equal(Play(lab, [whole(), whole("x")]).client.complete("?"), result("", 1), hint="[DONE] came")


@check(needs=one_request)
def after_done(lab):
    """reads nothing behind [DONE]"""
    lines = [*stream(["one"]), *stream([" two"])]
    equal(Play(lab, [(200, {}, lines)]).client.complete("?"), result("one", 1))


@check(needs=one_request)
def tries_again(lab, rng):
    """tries again after 429 and after 500 to 599"""
    for status in (429, 500, 599, int(rng.integers(501, 599))):
        play = Play(lab, [failed(status), whole("Good")])
        equal(play.client.complete("?"), result("Good", 2), hint=f"status {status}, then 200")


@check(needs=one_request)
def others_at_once(lab, given, rng):
    """raises ApiError at once for any other status"""
    for status in (400, 401, 404, 428, 430, 499, 600, 201, 199, int(rng.integers(405, 422))):
        play = Play(lab, [failed(status), whole("Good")])
        got = given.outcome(play.client, lab.ApiError, "?")
        equal(got, raised(status), hint=f"status {status} at the first attempt")
        equal((play.send.count, play.waits()), (1, []), hint=f"status {status}: no other attempt")


@check(needs=others_at_once)
def error_says(lab, given, rng):
    """raises the ApiError that is given, with its message"""
    status = int(rng.integers(401, 420))
    got = given.message(Play(lab, [failed(status)]).client, lab.ApiError)
    equal(got, f"the server returned {status}", hint=f"status {status}")


@check(needs=[tries_again, others_at_once])
def other_after_part(lab, given):
    """raises ApiError for a 401 even if an earlier attempt brought text"""
    play = Play(lab, [broken("Dear"), failed(401), whole("Good")])
    got = given.outcome(play.client, lab.ApiError, "?")
    equal(got, raised(401), hint="a broken stream, then 401")


@check(needs=tries_again)
def waits_with_jitter(lab, rng):
    """waits a random part of 0.5, 1, 2 seconds"""
    draws = (rng.integers(1, 8, size=3) / 8).tolist()
    play = Play(lab, [failed(503)] * 3 + [whole("Good")], draws)
    play.client.complete("?")
    want = [d * t for d, t in zip(draws, (0.5, 1.0, 2.0), strict=True)]
    close(play.waits(), want, hint=f"draw() returned {draws}")


@check(needs=tries_again)
def longest_wait(lab):
    """waits no longer than 8 seconds times the draw"""
    play = Play(lab, [failed(503)] * 7 + [whole("Good")], [0.5] * 7, attempts=8, patience=900.0)
    play.client.complete("?")
    close(play.waits()[3:], [2.0, 4.0, 4.0, 4.0], hint="the waits after attempts 4 to 7, draw 0.5")


@check(needs=tries_again)
def server_says_when(lab, rng):
    """waits as long as Retry-After says"""
    n = int(rng.integers(2, 7))
    script = [failed(429, wait=str(n)), failed(503, wait="0"), failed(503), whole("Good")]
    play = Play(lab, script, [0.25] * 3)
    play.client.complete("?")
    close(play.waits(), [n, 0.0, 0.5], hint=f"Retry-After {n}, Retry-After 0, none; draw 0.25")


@check(needs=tries_again)
def attempts_end(lab, given, rng):
    """gives up after the last attempt, without waiting after it"""
    for n in (1, int(rng.integers(2, 4)), 4):
        limits = {} if n == 4 else {"attempts": n}
        script = [failed(500 + i) for i in range(n)] + [whole("late")]
        play = Play(lab, script, **limits)
        got = given.outcome(play.client, lab.ApiError, "?")
        equal(got, raised(499 + n), hint=f"{n} attempts, the last status is {499 + n}")
        equal((play.send.count, play.sleep.count), (n, n - 1), hint="requests and waits")


@check(needs=[server_says_when, attempts_end])
def patience_ends(lab, given):
    """gives up before a wait that would exceed its patience"""
    script = [failed(429, wait="4"), failed(503, wait="6"), failed(502, wait="1"), whole("late")]
    for patience, waits in ((3.0, []), (9.5, [4]), (10.0, [4, 6])):
        play = Play(lab, script, patience=patience)
        got = given.outcome(play.client, lab.ApiError, "?")
        hint = f"patience {patience}, the server asks for 4, 6 and 1 seconds"
        equal(play.waits(), [float(w) for w in waits], hint=hint)
        equal(got, raised([429, 503, 502][len(waits)]), hint=hint)


@check(needs=server_says_when)
def default_patience(lab, given):
    """waits 20 seconds in all if no patience is passed, and no more"""
    for last, want in (("8", returned("Good", 3)), ("9", raised(503))):
        script = [failed(503, wait="12"), failed(503, wait=last), whole("Good")]
        got = given.outcome(Play(lab, script).client, lab.ApiError, "?")
        equal(got, want, hint=f"Retry-After 12, then {last}")


@check(needs=tries_again)
def one_id_for_a_task(lab):
    """sends one id with all attempts of a call, and another with the next call"""
    play = Play(lab, [failed(503), broken("a"), whole("ab"), failed(503), whole("c")])
    play.client.complete("first")
    play.client.complete("second")
    ids = [headers["Idempotency-Key"] for headers, _ in play.send.calls]
    equal(ids, ["task-1"] * 3 + ["task-2"] * 2, hint="three attempts, then two of another call")


@check(needs=tries_again)
def log_without_key(lab, rng):
    """logs each attempt, without the key"""
    key = f"sk-{int(rng.integers(1000, 9999))}"
    play = Play(lab, [failed(503), whole("Good")], key=key)
    play.client.complete("?")
    task = play.send.calls[0][0]["Idempotency-Key"]
    shown = {"Authorization": "Bearer ***", "Idempotency-Key": task}
    want = [({"attempt": i, "status": s, "headers": shown},) for i, s in ((1, 503), (2, 200))]
    equal(play.log.calls, want, hint=f"the key is {key!r}; one entry for each response")
    sent = [headers["Authorization"] for headers, _ in play.send.calls]
    equal(sent, [f"Bearer {key}"] * 2, hint="the server does need the key")
    play = Play(lab, [whole("Good")], key="ask")
    play.client.complete("?")
    shown = {"Authorization": "Bearer ***", "Idempotency-Key": "task-1"}
    want = [({"attempt": 1, "status": 200, "headers": shown},)]
    equal(play.log.calls, want, hint="the key is 'ask', the id is 'task-1' and is logged as it is")


@check(needs=others_at_once)
def logs_the_failure(lab, given):
    """logs an attempt that ends the call, too"""
    play = Play(lab, [failed(404)])
    given.outcome(play.client, lab.ApiError, "?")
    seen = [(entry["attempt"], entry["status"]) for (entry,) in play.log.calls]
    equal(seen, [(1, 404)], hint="one entry for each response")


@check(needs=tries_again)
def broken_stream(lab, rng):
    """tries again after a stream that breaks off"""
    words = rng.choice(WORDS, size=3).tolist()
    play = Play(lab, [broken("Something", " else", " long"), whole(*words)])
    equal(play.client.complete("?"), result("".join(words), 2), hint="the second one is whole")


@check(needs=[broken_stream, waits_with_jitter, server_says_when])
def waits_after_a_part(lab, rng):
    """waits after a stream that breaks off as after an error"""
    n = int(rng.integers(2, 7))
    play = Play(lab, [broken("De"), broken("Dear", wait=str(n)), whole("Dear Ms")], [0.25] * 2)
    play.client.complete("?")
    hint = f"two broken streams, the second with Retry-After {n}; draw 0.25"
    close(play.waits(), [0.125, n], hint=hint)


@check(needs=[broken_stream, attempts_end])
def keeps_the_longest(lab, given, rng):
    """returns the longest part if no attempt brings the whole"""
    n = int(rng.integers(10, 99))
    script = [broken("a"), broken("Dear", f" {n}"), broken("Door", f" {n}"), failed(503)]
    got = given.outcome(Play(lab, script).client, lab.ApiError, "?")
    equal(got, returned(f"Dear {n}", 4, False), hint="three broken streams, then 503")
    script = [broken(f"Dear {n}"), failed(429, wait="50")]
    got = given.outcome(Play(lab, script).client, lab.ApiError, "?")
    equal(got, returned(f"Dear {n}", 1 + 1, False), hint="a broken stream, then no patience left")


@check(needs=[broken_stream, attempts_end])
def no_text_at_all(lab, given):
    """raises ApiError if no attempt brought any text"""
    got = given.outcome(Play(lab, [broken()] * 2, attempts=2).client, lab.ApiError, "?")
    equal(got, raised(200), hint="two streams that broke off before the first piece")


@check(needs=[patience_ends, keeps_the_longest])
def calls_apart(lab, given):
    """begins each call with full patience and no text"""
    script = [failed(503, wait="15"), whole("A"), failed(503, wait="15"), whole("B")]
    play = Play(lab, [*script, broken("part"), failed(503), *[failed(500)] * 2], attempts=2)
    got = [given.outcome(play.client, lab.ApiError, "?") for _ in range(4)]
    want = [returned("A", 2), returned("B", 2), returned("part", 2, False), raised(500)]
    equal(got, want, hint="four calls of one client")
