import hashlib
import json

from gradatim.checks import check, close, equal, lend, raises


def table(rng, n=24):
    """rows near the line y = 2x, in no order"""
    x = rng.integers(1, 90, n) / 100
    y = 2 * x + rng.normal(0, 0.2, n).round(3)
    return [[float(a), float(b)] for a, b in zip(x, y, strict=True)]


def events(lab, typed, rows, number=1):
    write = lend(lambda event: None)
    lab.run(number, typed, rows, "3f9", write)
    return [arguments[0] for arguments in write.calls]


def values(found):
    return [event["value"] for event in found if event["event"] == "metric"]


@check
def all_settings(lab, rng):
    """logs all settings as they are used"""
    first = {"rate": 0.05, "seed": 12}
    for typed, after in ((first, ""), ({"rounds": 2, "share": 0.5, "seed": 3}, f", after {first}")):
        want = {"rate": 0.1, "rounds": 4, "share": 0.25, **typed}
        equal(events(lab, typed, table(rng))[0]["params"], want, hint=f"typed: {typed}{after}")


@check
def rows_as_given(lab, ref, rng):
    """hashes the rows in the order in which they were handed over, and changes nothing"""
    rows = table(rng)
    digest = hashlib.sha256(json.dumps(rows).encode()).hexdigest()
    for seed in (4, 5):
        found = events(lab, {"seed": seed}, rows)
        equal(found[0]["tags"], {"data": digest, "code": "3f9"}, hint=f"seed {seed}")


@check
def the_same_twice(lab, rng):
    """writes the same events in two runs with the same settings and rows"""
    rows, seed = table(rng), int(rng.integers(1, 999))
    first = events(lab, {"seed": seed, "rounds": 2}, rows)
    equal(values(events(lab, {"seed": seed, "rounds": 2}, rows)), values(first), hint="same seed")


@check(needs=[the_same_twice, rows_as_given])
def as_it_should(lab, ref, rng):
    """trains with the settings and the seed that were typed"""
    rows = table(rng, 9)
    for typed in ({"seed": 8}, {"seed": 5, "share": 0.5, "rate": 0.3}, {"seed": 6, "rounds": 1}):
        got, want = events(lab, typed, rows, 7), events(ref, typed, rows, 7)
        call = f"run(7, {typed}, {rows}, '3f9', write)"
        close(values(got), values(want), hint=f"the losses of {call}")
        for event in (*got, *want):
            event.pop("value", None)
        equal(got[1:], want[1:], hint="steps, names and the end")


@check(needs=as_it_should)
def seed_zero(lab, ref, rng):
    """uses the seed 0 when it was typed"""
    rows = table(rng)
    got, want = events(lab, {"seed": 0}, rows), events(ref, {"seed": 0}, rows)
    params = {"rate": 0.1, "rounds": 4, "share": 0.25, "seed": 0}
    equal(got[0]["params"], params, hint="typed: {'seed': 0}; the params of the start event")
    close(values(got), values(want), hint="seed 0")


@check(needs=as_it_should)
def drawn_seed(lab, ref, rng):
    """logs the seed that was drawn"""
    rows = table(rng)
    for typed in ({}, {"seed": None}):
        found = events(lab, typed, rows)
        seed = found[0]["params"].get("seed")
        if not isinstance(seed, int):
            return equal(type(seed).__name__, "int", hint="the type of the logged seed")
        close(values(found), values(events(ref, {"seed": seed}, rows)), hint="with the logged seed")
    equal(len({events(lab, {}, rows)[0]["params"]["seed"] for _ in range(5)}), 5, hint="five draws")


@check(needs=as_it_should)
def trained_again(lab, ref, rng):
    """gets the losses of a logged run again"""
    rows, log, want = table(rng), [], {}
    for number, typed in ((4, {"seed": 2}), (9, {"seed": 7, "rate": 0.02, "rounds": 3}), (5, {})):
        found = events(ref, typed, rows, number)
        want[number] = values(found)
        log.append(found[0])
    for number in (9, 4, 5):
        hint = f"run {number} of three; the log holds nothing but their start events"
        close(lab.again(log, number, rows), want[number], hint=hint)


@check(needs=trained_again)
def other_rows(lab, ref, rng):
    """refuses to train a run again on other rows"""
    rows, later = table(rng), table(rng)
    log = events(ref, {"seed": 2}, rows, 4) + events(ref, {"seed": 3}, later, 5)
    for other in ([*rows, [0.5, 1.0]], rows[::-1], [[rows[0][0], 9.0], *rows[1:]], later):
        raises(ValueError, lab.again, log, 4, other, hint="the rows differ from those of run 4")
