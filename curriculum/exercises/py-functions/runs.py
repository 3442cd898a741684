"""Find the mistake: tonight's runs

A training program has a function `run` with three settings, each with a default. (Here it only returns a line for the
log.) `runs` is given a list of dicts: each names the settings of one run that are to be different. But the lines
contain whole dicts instead of numbers. Find the mistake and fix it.

- `changes`: a list of dicts. Their keys are among `"seed"`, `"rate"` and `"steps"`, in any order; their values are ints.
  A dict may be empty: then all three settings keep their defaults.
- Returns a list of texts.

>>> runs([{}, {"rate": 3}, {"steps": 50, "seed": 7}])
['seed 0, rate 1, steps 100', 'seed 0, rate 3, steps 100', 'seed 7, rate 1, steps 50']
"""

kind = "fix"
minutes = 4
chapter = "03-any-number"
hint = "How many arguments does `run(change)` pass, and to which parameter does it go?"

starter = '''
def run(seed=0, rate=1, steps=100):
    return f"seed {seed}, rate {rate}, steps {steps}"


def runs(changes: list[dict[str, int]]) -> list[str]:
    return [run(change) for change in changes]
'''


def _run(seed=0, rate=1, steps=100):
    return f"seed {seed}, rate {rate}, steps {steps}"


def runs(changes: list[dict[str, int]]) -> list[str]:
    return [_run(**change) for change in changes]


def cases(rng):
    yield ([],)
    yield ([{}],)
    yield ([{"rate": 3}],)
    yield ([{"steps": 50, "seed": 7}],)
    yield ([{}, {"rate": 3}, {"steps": 50, "seed": 7}],)
    yield ([{"steps": 1, "rate": 2, "seed": 3}],)
    yield ([{"seed": 5}, {"seed": 6}],)
    yield ([{"steps": 0, "rate": 0}],)
    names = ["seed", "rate", "steps"]
    for n in (2, 3, 5):
        rows = []
        for k in rng.integers(0, 4, n).tolist():
            order = rng.permutation(3)[:k].tolist()
            rows.append({names[i]: int(rng.integers(1, 90)) for i in order})
        yield (rows + [{"rate": 8, "seed": 2}],)


def wrong_keys_as_values(changes):
    """With one star a dict gives its keys, so the line reads "seed rate". To pass the values under their names, another number of stars is needed."""
    return [_run(*change) for change in changes]


def wrong_values_in_their_order(changes):
    """You pass the values by position. The dicts have their keys in any order, so a value can go to the wrong parameter."""
    return [_run(*[value for key, value in change.items()]) for change in changes]


def wrong_rate_only(changes):
    """You pass the rate and nothing else. A dict can name any of the three settings."""
    return [_run(rate=change.get("rate", 1)) for change in changes]
