import json

from gradatim.checks import check, equal

WORDS = ["card", "stolen", "refund", "late", "parcel", "thanks", "broken"]


def line(text):
    """a line of the log, read again; what is no JSON stays text"""
    try:
        return json.loads(text)
    except json.JSONDecodeError:
        return text


def request(rng, i):
    text = " ".join(rng.permutation(WORDS)[: 2 + i % 4].tolist())
    return {"id": f"r{int(rng.integers(100, 999))}", "text": text, "email": f"ada{i}@example.org"}


def drawn(rng, n, failures=0):
    """requests, outcomes and a clock's times"""
    kinds = ["ValueError", "KeyError", "OSError"]
    outcomes = [round(float(rng.random()), 6) for _ in range(n - failures)] + kinds[:failures]
    ticks, now = [], 0.0001
    for _ in range(n):
        took = float(rng.integers(10, 90000)) / 1e5
        ticks += [now, now + took]
        now += took + 1
    return [request(rng, i) for i in range(n)], outcomes, ticks


def without_time(lines):
    """the records of a stream without their times, which differ"""
    read = [line(text) for text in lines]
    return [
        {k: v for k, v in one.items() if k != "time"} if isinstance(one, dict) else one
        for one in read
    ]


def expected(when, level, event, fields):
    return {"time": when, "level": level, "event": event, **fields}


@check
def one_record(lab, given, rng):
    """formats a record as JSON: time in UTC, level, event, fields"""
    minute = int(rng.integers(10, 60))
    fields = {"request_id": "r1", "latency_ms": 3.5, "score": 0.5, "chars": 9}
    got = given.formatted(lab.JsonLine, 1735689600.25 + 60 * minute, "INFO", "scored", [], fields)
    want = expected(f"2025-01-01T00:{minute}:00.250+00:00", "INFO", "scored", fields)
    hint = "json.dumps of one dict; the computer's clock is an hour ahead of UTC"
    equal(line(got), want, hint=hint)


@check(needs=one_record)
def order_of_fields(lab, given):
    """writes the fields in the order of ALLOWED, on one line"""
    fields = {"chars": 9, "error": "KeyError", "score": 0.5, "request_id": "r1", "latency_ms": 3.5}
    got = given.formatted(lab.JsonLine, 1735689600.0, "ERROR", "failed", [], fields)
    names = ["time", "level", "event", "request_id", "latency_ms", "score", "chars", "error"]
    equal(list(line(got)), names, hint=f"record.fields is {fields}")
    equal(got.count("\n"), 0, hint="one record is one line")


@check(needs=one_record)
def only_allowed(lab, given, rng):
    """leaves out every field that is not in ALLOWED"""
    fields = {"request_id": "r2", "email": "ada@example.org", "phone": "0123", "score": 0.25}
    got = given.formatted(lab.JsonLine, 1735689600.0, "INFO", "scored", [], fields)
    kept = {"request_id": "r2", "score": 0.25}
    equal(line(got), expected("2025-01-01T00:00:00.000+00:00", "INFO", "scored", kept))


@check(needs=one_record)
def plain_records(lab, given):
    """formats records without fields, and fills in the arguments of a message"""
    got = given.formatted(lab.JsonLine, 1735689600.0, "INFO", "loaded %s", ["v7"])
    equal(line(got), expected("2025-01-01T00:00:00.000+00:00", "INFO", "loaded v7", {}))
    got = given.formatted(lab.JsonLine, 1735689600.0, "INFO", 'no "%s"\nleft', ["v7"])
    want = expected("2025-01-01T00:00:00.000+00:00", "INFO", 'no "v7"\nleft', {})
    equal(line(got), want, hint="a message with quotation marks and a line break")
    equal(got.count("\n"), 0, hint="one record is one line")


@check(needs=one_record)
def served(lab, given, rng):
    """logs one event for each request, and returns the score as it was"""
    requests, outcomes, ticks = drawn(rng, 4)
    requests[0]["text"], requests[1]["text"], outcomes[2] = "the café is closed", "", 0.0
    answers, (lines,), _ = given.used(lab.service_logger, lab.respond, requests, outcomes, ticks)
    equal(answers, [{"id": r["id"], "score": p} for r, p in zip(requests, outcomes, strict=True)])
    want = []
    for i, (r, p) in enumerate(zip(requests, outcomes, strict=True)):
        took = round((ticks[2 * i + 1] - ticks[2 * i]) * 1000, 1)
        fields = {"request_id": r["id"], "latency_ms": took, "score": round(p, 3)}
        want.append({"level": "INFO", "event": "scored", **fields, "chars": len(r["text"])})
    hint = f"the texts {[r['text'] for r in requests]}, with the scores {outcomes}"
    equal(without_time(lines), want, hint=hint)


@check(needs=served)
def failures(lab, given, rng):
    """logs a failure by the class of its error alone, and lets the error out"""
    requests, outcomes, ticks = drawn(rng, 3, failures=3)
    answers, (lines,), _ = given.used(lab.service_logger, lab.respond, requests, outcomes, ticks)
    equal(answers, outcomes)
    want = []
    for i, (r, name) in enumerate(zip(requests, outcomes, strict=True)):
        took = round((ticks[2 * i + 1] - ticks[2 * i]) * 1000, 1)
        fields = {"request_id": r["id"], "latency_ms": took, "chars": len(r["text"])}
        want.append({"level": "ERROR", "event": "failed", **fields, "error": name})
    equal(without_time(lines), want, hint="one line each, without the message of the error")


@check(needs=served)
def made_again(lab, given, rng):
    """writes each event once, to the stream given last, however often the logger is made"""
    requests, outcomes, ticks = drawn(rng, 2)
    used = given.used(lab.service_logger, lab.respond, requests, outcomes, ticks, starts=3)
    events = [[one["request_id"] for one in without_time(lines)] for lines in used[1]]
    equal(events, [[], [], [r["id"] for r in requests]], hint="the logger was made three times")


@check(needs=made_again)
def same_stream_again(lab, given, rng):
    """writes each event once if the logger is made again with the same stream"""
    requests, outcomes, ticks = drawn(rng, 2)
    used = given.used(lab.service_logger, lab.respond, requests, outcomes, ticks, again=3)
    events = [one["request_id"] for one in without_time(used[1][0])]
    hint = "the logger was made three times with one stream"
    equal(events, [r["id"] for r in requests], hint=hint)


@check(needs=served)
def its_name(lab, given):
    """returns the logger named service"""
    hint = "its name, and whether logging.getLogger returns the same object"
    equal(given.named(lab.service_logger), ("service", True), hint=hint)


@check(needs=[served, failures])
def around_predict(lab, given, rng):
    """reads the clock once before predict and once after it, and uses the logger it is given"""
    one = request(rng, 1)
    fields = {"request_id": one["id"], "latency_ms": 2000.0, "chars": len(one["text"])}
    calls, records, came = given.watched(lab.respond, one, 0.123456)
    equal(calls, ["clock", "predict", "clock"], hint="the calls in their order")
    want = [("INFO", "scored", {**fields, "score": 0.123})]
    equal(records, want, hint="the logger's records: level, message, record.fields")
    equal(came, {"id": one["id"], "score": 0.123456}, hint="what respond returned")
    calls, records, came = given.watched(lab.respond, one, "error")
    equal(calls, ["clock", "predict", "clock"], hint="the calls in their order; predict failed")
    want = [("ERROR", "failed", {**fields, "error": "ValueError"})]
    equal(records, want, hint="the logger's records: level, message, record.fields")
    equal(came, "the error of predict", hint="what came out of respond")


@check(needs=served)
def nothing_above(lab, given, rng):
    """passes nothing on to the loggers above"""
    requests, outcomes, ticks = drawn(rng, 2)
    used = given.used(lab.service_logger, lab.respond, requests, outcomes, ticks)
    equal(used[2], [], hint="propagate")
