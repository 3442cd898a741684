import hashlib
import json

from gradatim.checks import check, equal, lend, raises

ROWS = [[20, "card", 0], [35, "bill", 1]]
PARAMS = {"depth": 4, "seed": 7}
OTHERS = ("test_acc", "valid_loss", "seconds")


def sha(rows):
    return hashlib.sha256(json.dumps(rows).encode()).hexdigest()


def started(lab, number=1, params=PARAMS):
    """a run, and the lent function that its events go to"""
    write = lend(lambda event: None)
    return lab.Run(write, number, params, ROWS, "3f9c2ab"), write


def written(write):
    return [arguments[0] for arguments in write.calls]


def point(run, step, value, name="valid_acc"):
    return {"event": "metric", "run": run, "name": name, "step": step, "value": value}


def start(run, data="a3f"):
    tags = {"data": data, "code": f"c{run}"}
    return {"event": "start", "run": run, "params": {"seed": 3 * run}, "tags": tags}


def end(run, status="finished"):
    error = None if status == "finished" else "ValueError"
    return {"event": "end", "run": run, "status": status, "error": error}


def night(rng, runs=20):
    """events of many runs in the order of their steps; some fail, some learn from other data"""
    begin, points, last = [], [], []
    for run in rng.permutation(runs).tolist():
        begin.append(start(run, "77c" if run % 2 else "a3f"))
        values = (rng.integers(700, 900, 6) / 1000).tolist()
        points += [point(run, step, value) for step, value in enumerate(values[:3], 1)]
        points += [
            point(run, 3, value, name) for value, name in zip(values[3:], OTHERS, strict=True)
        ]
        if run % 5 < 2:
            points.append(point(run, 4, 0.95 + run / 1000))
        last += [end(run, "failed" if run % 5 == 1 else "finished")] * (run % 5 > 0)
    return begin + [points[i] for i in rng.permutation(len(points)).tolist()] + last


@check
def hash_of_rows(lab, rng):
    """hashes the rows"""
    rows = [[int(x), "card"] for x in rng.integers(0, 99, 4)]
    for some in (rows, rows[::-1], [["ü", 1.5]]):
        equal(lab.data_hash(some), sha(some), hint="json.dumps, encode, SHA-256, hexdigest")


@check
def first_event(lab, rng):
    """writes the start event with params, data and code as soon as a run begins"""
    params = {"depth": int(rng.integers(2, 9)), "seed": int(rng.integers(0, 99)), "fill": "mean"}
    _, write = started(lab, 4, params)
    tags = {"data": sha(ROWS), "code": "3f9c2ab"}
    want = [{"event": "start", "run": 4, "params": params, "tags": tags}]
    equal(written(write), want, hint="what has been written before the first step?")


@check
def each_step(lab, rng):
    """writes each metric at once, with its step"""
    (run, write), (other, _) = started(lab, 2), started(lab, 5)
    for step, value in enumerate((rng.integers(1, 99, 3) / 100).tolist(), 1):
        run.metric("loss", value, step)
        hint = f"after step {step} of 3; another run, 5, ends after the first step"
        equal(written(write)[-1], point(2, step, value, "loss"), hint=hint)
        if step == 1:
            other.finish()


@check
def last_event(lab, given):
    """writes how a run has ended, and with which class of error"""
    run, write = started(lab, 3)
    run.finish()
    equal(written(write)[-1], end(3))
    for name in ("ValueError", "KeyError"):
        run, write = started(lab, 3)
        given.fail(run, name)
        equal(written(write)[-1], {**end(3, "failed"), "error": name})


@check(needs=last_event)
def after_the_end(lab, given):
    """writes nothing after the end of a run"""
    for how in ("finish", "fail"):
        run, write = started(lab)
        run.finish() if how == "finish" else given.fail(run, "KeyError")
        before = written(write)
        raises(ValueError, run.metric, "valid_acc", 0.9, 5, hint=f"metric after {how}")
        raises(ValueError, run.finish, hint=f"finish after {how}")
        raises(ValueError, given.fail, run, "KeyError", hint=f"fail after {how}")
        equal(written(write), before)


@check
def one_run(lab):
    """finds the best step of one run"""
    events = [start(2), point(2, 1, 0.80), point(2, 2, 0.86), point(2, 3, 0.84), end(2)]
    equal(lab.best(events, "a3f"), (2, 2), hint="0.80, 0.86, 0.84")
    events = [start(0), point(0, 1, 0.0), end(0)]
    equal(lab.best(events, "a3f"), (0, 1), hint="run 0, whose only valid_acc is 0.0")


@check
def nothing_to_choose(lab):
    """returns None when no run can be chosen"""
    begun = [start(3), point(3, 1, 0.9)]
    for said, events in (
        ("no events", []),
        ("run 1 has learnt from other data", [start(1, "77c"), point(1, 1, 0.9), end(1)]),
        ("run 3 has no valid_acc", [start(3), point(3, 1, 0.9, "seconds"), end(3)]),
        ("run 3 failed", [*begun, end(3, "failed")]),
        ("run 3 has not ended", begun),
    ):
        equal(lab.best(events, "a3f"), None, hint=said)


@check(needs=one_run)
def of_twenty(lab, ref, rng):
    """chooses among twenty runs by valid_acc, finished ones on the same data only"""
    for data in ("a3f", "77c") * 4:
        events = night(rng)
        equal(lab.best(events, data), ref.best(events, data), hint=f"20 runs, data {data}")


@check(needs=one_run)
def equal_values(lab):
    """takes the smaller run, then the smaller step, of equal values"""
    events = [start(9), start(4), start(6), point(9, 1, 0.8), point(4, 3, 0.8), point(4, 2, 0.8)]
    events += [point(6, 1, 0.8), point(4, 1, 0.7), end(6), end(4), end(9)]
    equal(lab.best(events, "a3f"), (4, 2), hint="0.8 in runs 9 and 6, and twice in run 4")


@check
def what_it_takes(lab, rng):
    """returns the recipe of the chosen run, its number of steps included"""
    events = [*night(rng), point(77, 1, 0.9)]
    finished = int(rng.integers(2, 5))
    for run, how in ((finished, "finished"), (6, "failed"), (10, "has not ended")):
        tags = {"data": "77c" if run % 2 else "a3f", "code": f"c{run}"}
        want = {"params": {"seed": 3 * run}, **tags, "steps": 2}
        equal(lab.recipe(events, run, 2), want, hint=f"run {run}, which {how}")
    raises(KeyError, lab.recipe, events, 77, 1, hint="run 77 has no start event")
