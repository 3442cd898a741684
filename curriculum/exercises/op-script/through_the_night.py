"""Through the night

A scheduler runs the steps of a night, one after the other, and looks only at their exit codes. Work out what happens.

- `steps`: a list of tuples `(name, needs, code)` in the order in which they're tried: the step's name, the list of the steps it needs
  (always earlier ones), and the exit code with which it would end, a number from 0 to 255.
- A step starts only if every step that it needs has run and ended with 0. A step that doesn't start is skipped; the others go on.
- Returns a tuple: the list of the names of the steps that ran, and the exit code of the night: the code of the first step that
  ran and failed, or 0.

>>> through_the_night([("load", [], 0), ("score", ["load"], 1), ("publish", ["score"], 0), ("tidy", [], 0)])
(['load', 'score', 'tidy'], 1)
"""

minutes = 8
chapter = "03-a-command-line"
hint = "Keep two things: who ran, and who ended with 0. Which of the two does a step ask for?"
equivalent = {
    "Compare_Eq_LtE @ 9:if code == 0: -> if code <= 0:": "no exit code is below 0",
    "Compare_Eq_LtE @ 11:elif worst == 0: -> elif worst <= 0:": "no exit code is below 0",
}


def through_the_night(steps: list) -> tuple:
    ran = []
    well = set()
    worst = 0
    for name, needs, code in steps:
        if not all(other in well for other in needs):
            continue
        ran.append(name)
        if code == 0:
            well.add(name)
        elif worst == 0:
            worst = code
    return ran, worst


def cases(rng):
    yield ([],)
    yield ([("load", [], 0)],)
    yield ([("load", [], 2)],)
    yield ([("load", [], 1), ("score", ["load"], 0)],)
    yield ([("load", [], 1), ("tidy", [], 0)],)
    yield ([("load", [], 1), ("tidy", [], 2)],)
    yield ([("load", [], 0), ("score", ["load"], 1), ("publish", ["score"], 0), ("tidy", [], 0)],)
    yield ([("load", [], 1), ("score", ["load"], 2), ("publish", ["score"], 0)],)
    yield ([("a", [], 0), ("b", [], 3), ("c", ["a", "b"], 0), ("d", ["a"], 4)],)
    yield ([("a", [], 1), ("b", ["a"], 0), ("c", ["b"], 0), ("d", [], 0)],)
    yield ([("a", [], 2), ("b", ["a"], 0), ("c", ["b"], 1), ("d", ["c"], 0), ("e", ["d"], 0)],)
    yield ([("load", [], 1), ("score", ["load"], 0), ("publish", ["score"], 0), ("mail", ["publish"], 0)],)
    names = ["load", "check", "score", "publish", "mail", "tidy"]
    for n in (5, 6, 6):
        steps = [(names[0], [], 0), (names[1], [], int(rng.integers(1, 4)))]
        for i in range(2, n):
            needs = [names[j] for j in rng.permutation(i)[: rng.integers(0, 3)].tolist()]
            steps.append((names[i], needs, int(rng.choice([0, 0, 1, 2]))))
        yield (steps,)


def wrong_goes_on_regardless(steps):
    """Your steps start whatever the others returned. So results are published that were never computed."""
    codes = [code for _, _, code in steps if code != 0]
    return [name for name, _, _ in steps], codes[0] if codes else 0


def wrong_all_stop(steps):
    """After the first failure you stop everything. A step that doesn't need the failed one may still run."""
    ran = []
    for name, _, code in steps:
        ran.append(name)
        if code != 0:
            return ran, code
    return ran, 0


def wrong_last_code(steps):
    """You return the code of the last step that ran. A tidy-up that works then hides the failure before it."""
    ran, well, last = [], set(), 0
    for name, needs, code in steps:
        if all(other in well for other in needs):
            ran.append(name)
            last = code
            if code == 0:
                well.add(name)
    return ran, last


def wrong_skipped_counts_as_well(steps):
    """You let a step start unless a step that it needs has failed. A step that was skipped hasn't failed, but it hasn't run
    either, so nothing of it is there."""
    ran, failed, worst = [], set(), 0
    for name, needs, code in steps:
        if any(other in failed for other in needs):
            continue
        ran.append(name)
        if code != 0:
            failed.add(name)
            worst = worst or code
    return ran, worst
