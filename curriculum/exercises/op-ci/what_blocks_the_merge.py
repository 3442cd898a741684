'''What blocks the merge?

A branch has required checks. Return those that block a pull request at the moment, in the order of `required`.

- `required`: a list of names. `reported`: a list of pairs `(name, state)` in the order in which they came. A name may come several times,
  since jobs are started again; its last state counts.
- `"success"`, `"skipped"` and `"neutral"` let the pull request pass. Every other state blocks, such as `"failure"`, `"cancelled"` or
  `"running"`.
- A required check that wasn't reported blocks. Checks that aren't required never block.

>>> what_blocks_the_merge(["lint", "test"], [("test", "failure"), ("docs", "failure"), ("test", "success")])
['lint']
'''

minutes = 5
chapter = "03-gates"
hint = "`dict` of pairs keeps the last value of each key."


def what_blocks_the_merge(required: list[str], reported: list[tuple[str, str]]) -> list[str]:
    states = dict(reported)
    return [name for name in required if states.get(name) not in ("success", "skipped", "neutral")]


def cases(rng):
    yield ([], [])
    yield (["test"], [("test", "success")])
    yield (["test"], [("test", "failure")])
    yield (["test"], [("test", "skipped")])
    yield (["test"], [])
    yield (["lint", "test"], [("test", "failure"), ("docs", "failure"), ("test", "success")])
    yield (["gate"], [("test", "failure"), ("gate", "skipped")])
    yield (["test"], [("test", "success"), ("test", "failure")])
    yield (["build", "test"], [("test", "running"), ("build", "cancelled")])
    yield (["build", "lint"], [("build", "neutral"), ("lint", "failure"), ("lint", "skipped")])
    yield (["a", "b", "c"], [("c", "failure"), ("b", "failure"), ("c", "success"), ("d", "failure")])
    names, states = ["a", "b", "c", "d", "e"], ["success", "failure", "skipped", "cancelled", "neutral", "running"]
    for _ in range(5):
        rows = [(str(rng.choice(names)), str(rng.choice(states))) for _ in range(7)]
        yield ([names[i] for i in rng.permutation(5)[:4]], rows)


def wrong_failures_only(required, reported):
    """You list only checks that failed. One that was cancelled, still runs or was never reported hasn't said that all is well."""
    states = dict(reported)
    return [name for name in required if states.get(name) == "failure"]


def wrong_skipped_blocks(required, reported):
    """You let a skipped check block. Here it counts as passed; that is why a gate must not be skipped when tests are red."""
    states = dict(reported)
    return [name for name in required if states.get(name) not in ("success", "neutral")]


def wrong_any_failure(required, reported):
    """You let a check block if any of its states did. After a repetition only the last one counts."""
    good = ("success", "skipped", "neutral")
    return [n for n in required if n not in dict(reported) or any(s not in good for m, s in reported if m == n)]


def wrong_not_reported_passes(required, reported):
    """You let a check pass that was never reported. Perhaps its job has another name by now, and nobody has tested anything."""
    states = dict(reported)
    return [name for name in required if states.get(name, "success") not in ("success", "skipped", "neutral")]
