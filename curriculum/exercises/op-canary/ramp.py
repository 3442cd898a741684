'''Up the ramp

Follow the share of a canary. It starts at the first step, and after each look a verdict comes.

- `steps`: a list of growing shares such as `[0.01, 0.05, 0.25, 1.0]`, at least one. `looks`: a list of tuples `(verdict, requests)`, in
  order of time; `requests` is the number of requests that the canary has served *since the last look*. `enough`: a positive number.
- `"go on"`: the next step, if the canary has served at least `enough` requests at *this* step; otherwise the share stays. At the last
  step it stays, too.
- `"hold"`: the share stays.
- `"abort"`: the share is 0 from now on, whatever verdicts come later.
- Returns the list of shares after each look.

>>> ramp([0.01, 0.05, 1.0], [("go on", 300), ("go on", 300), ("hold", 900), ("abort", 10)], 500)
[0.01, 0.05, 0.05, 0]
>>> ramp([0.01, 0.05, 1.0], [("go on", 600), ("go on", 200), ("go on", 300)], 500)
[0.05, 0.05, 1.0]
'''

minutes = 9
chapter = "02-go-on-hold-or-stop"
hint = "Which three things change over time: the step, the requests at it, and ...? When do the requests start again from 0?"
equivalent = {
    "Compare_Eq_LtE @ 5:if verdict == 'abort': -> if verdict <= 'abort':": "no verdict is less than abort",
    "Compare_Eq_LtE @ 7:elif verdict == 'go on' and served >= enough and at + 1 < len(steps): "
    "-> elif verdict <= 'go on' and served >= enough and at + 1 < len(steps):": "only abort is less, and it was asked before",
    "Compare_Lt_NotEq @ 7:elif verdict == 'go on' and served >= enough and at + 1 < len(steps): "
    "-> elif verdict == 'go on' and served >= enough and at + 1 != len(steps):": "at + 1 is never above the number of steps",
}


def ramp(steps: list[float], looks: list[tuple], enough: int) -> list[float]:
    at, served, aborted, shares = 0, 0, False, []
    for verdict, requests in looks:
        served += requests
        if verdict == "abort":
            aborted = True
        elif verdict == "go on" and served >= enough and at + 1 < len(steps):
            at, served = at + 1, 0
        shares.append(0 if aborted else steps[at])
    return shares


def cases(rng):
    steps = [0.01, 0.05, 0.25, 1.0]
    yield (steps, [], 500)
    yield (steps, [("go on", 499)], 500)
    yield (steps, [("go on", 500)], 500)
    yield (steps, [("go on", 300), ("go on", 300), ("hold", 900), ("abort", 10)], 500)
    yield (steps, [("go on", 900), ("go on", 200), ("go on", 300)], 500)
    yield (steps, [("hold", 400), ("go on", 100), ("go on", 400)], 500)
    yield (steps, [("go on", 600), ("abort", 600), ("go on", 600), ("hold", 600)], 500)
    yield (steps, [("abort", 5), ("go on", 800)], 500)
    yield (steps, [("go on", 600)] * 6, 500)
    yield (steps, [("go on", 600), ("go on", 499)], 500)
    yield (steps, [("go on", 900), ("hold", 50), ("go on", 300)], 500)
    yield ([0.5], [("go on", 600), ("go on", 600)], 500)
    yield (steps, [("go on", 700), ("go on", 700), ("abort", 3), ("hold", 50), ("go on", 700)], 500)
    for n in (6, 10, 14):
        verdicts = rng.choice(["go on", "go on", "go on", "hold", "abort"], n, p=[0.3, 0.3, 0.2, 0.15, 0.05]).tolist()
        yield (steps, [(v, int(r)) for v, r in zip(verdicts, rng.integers(100, 700, n))], 500)


def wrong_one_step_down(steps, looks, enough):
    """After an abort you go one step down. A version that is certain to be bad gets no users at all."""
    at, served, shares = 0, 0, []
    for verdict, requests in looks:
        served += requests
        if verdict == "abort":
            at, served = max(0, at - 1), 0
        elif verdict == "go on" and served >= enough and at + 1 < len(steps):
            at, served = at + 1, 0
        shares.append(steps[at])
    return shares


def wrong_second_try(steps, looks, enough):
    """After an abort your program starts again. It's over until somebody has looked at the cause: the share stays 0."""
    at, served, shares = 0, 0, []
    for verdict, requests in looks:
        served += requests
        if verdict == "abort":
            at, served = -1, 0
        elif verdict == "go on" and served >= enough and at + 1 < len(steps):
            at, served = at + 1, 0
        shares.append(0 if at < 0 else steps[at])
    return shares


def wrong_never_counted_anew(steps, looks, enough):
    """You count requests since the beginning. Those at 1 % say nothing about 5 %: at each step counting starts again."""
    at, served, aborted, shares = 0, 0, False, []
    for verdict, requests in looks:
        served += requests
        aborted = aborted or verdict == "abort"
        if verdict == "go on" and served >= enough and at + 1 < len(steps):
            at += 1
        shares.append(0 if aborted else steps[at])
    return shares


def wrong_only_this_look(steps, looks, enough):
    """You ask whether enough requests came since the last look. Those of all looks at this step count together."""
    at, aborted, shares = 0, False, []
    for verdict, requests in looks:
        aborted = aborted or verdict == "abort"
        if verdict == "go on" and requests >= enough and at + 1 < len(steps):
            at += 1
        shares.append(0 if aborted else steps[at])
    return shares
