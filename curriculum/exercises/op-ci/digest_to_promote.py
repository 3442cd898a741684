'''Which image goes to production?

Return the digest of the newest image that may go to production, or None if there is none.

- `builds`: a list of tuples `(commit, digest)`, the oldest build first. One commit may have been built several times, and one digest may
  come several times: the same image was made again.
- `checks`: a list of tuples `(digest, stage, passed)` in order of time. A check may be repeated: the last result of a digest in a stage
  counts.
- `stages`: the names of the stages that an image must have passed, such as `["test", "staging"]`.
- Only results of this very digest count, not those of another image of the same commit.

>>> builds = [("7c1", "sha256:a4"), ("7c1", "sha256:9e")]
>>> digest_to_promote(builds, [("sha256:a4", "test", True)], ["test"])
'sha256:a4'
'''

minutes = 6
chapter = "03-gates"
hint = "Make a dict whose keys are pairs of digest and stage. Then go through the builds from the newest to the oldest."


def digest_to_promote(builds: list[tuple[str, str]], checks: list[tuple[str, str, bool]], stages: list[str]) -> str | None:
    last = {(digest, stage): passed for digest, stage, passed in checks}
    for _, digest in builds[::-1]:
        if all(last.get((digest, stage), False) for stage in stages):
            return digest
    return None


def cases(rng):
    a, b, c = "sha256:a4", "sha256:9e", "sha256:c0"
    yield ([], [], ["test"])
    yield ([("7c1", a)], [], ["test"])
    yield ([("7c1", a)], [(a, "test", True)], ["test"])
    yield ([("7c1", a), ("7c1", b)], [(a, "test", True)], ["test"])
    yield ([("7c1", a), ("8d2", b)], [(a, "test", True), (b, "test", True)], ["test"])
    yield ([("7c1", a), ("8d2", b)], [(a, "test", True), (a, "staging", True), (b, "test", True)], ["test", "staging"])
    yield ([("7c1", a), ("8d2", b)], [(a, "test", True), (b, "test", False), (b, "test", True)], ["test"])
    yield ([("7c1", a), ("8d2", b)], [(a, "test", True), (b, "test", True), (b, "test", False)], ["test"])
    yield ([("7c1", a), ("7c1", b), ("9e3", c)], [(a, "test", True), (b, "staging", True), (c, "staging", True)], ["test", "staging"])
    yield ([("7c1", a), ("8d2", b), ("9e3", a)], [(a, "test", True), (b, "test", True)], ["test"])
    yield ([("7c1", a), ("8d2", b)], [(b, "staging", True), (a, "staging", True), (a, "test", True)], ["test", "staging"])
    yield ([("7c1", a), ("8d2", b), ("9e3", c)], [(a, "test", True), (b, "test", True), (c, "test", True), (c, "test", False)], ["test"])
    yield ([("7c1", a)], [(a, "test", True), (a, "staging", True), (a, "test", False)], ["test", "staging"])
    yield ([("7c1", a), ("8d2", b), ("9e3", c)], [(a, "test", True), (b, "test", True), (c, "test", False)], ["test"])
    yield ([("7c1", a), ("7c1", c)], [(a, "test", True), (a, "staging", True), (c, "test", False)], ["test", "staging"])
    for _ in range(4):
        digests = [f"sha256:{i}{int(rng.integers(10, 99))}" for i in range(4)]
        builds = [(f"commit{i // 2}", digest) for i, digest in enumerate(digests)]
        checks = [(digests[int(rng.integers(0, 4))], str(rng.choice(["test", "staging"])), bool(rng.random() < 0.7)) for _ in range(14)]
        yield (builds, checks, ["test", "staging"])


def wrong_by_commit(builds, checks, stages):
    """You count what another image of the same commit has passed. A second build may hold other packages, and nobody has tested it."""
    commits = dict((digest, commit) for commit, digest in builds)
    last = {(commits.get(digest), stage): passed for digest, stage, passed in checks}
    for commit, digest in builds[::-1]:
        if all(last.get((commit, stage), False) for stage in stages):
            return digest
    return None


def wrong_one_stage_is_enough(builds, checks, stages):
    """You accept an image that has passed one of the stages. It has to have passed all of them."""
    last = {(digest, stage): passed for digest, stage, passed in checks}
    for _, digest in builds[::-1]:
        if any(last.get((digest, stage), False) for stage in stages):
            return digest
    return None


def wrong_once_passed(builds, checks, stages):
    """You accept a stage that was passed once, whatever came later. The last result counts: perhaps a new test has found something."""
    passed = {(digest, stage) for digest, stage, ok in checks if ok}
    for _, digest in builds[::-1]:
        if all((digest, stage) in passed for stage in stages):
            return digest
    return None


def wrong_oldest(builds, checks, stages):
    """You return the oldest image that passed. The newest is wanted."""
    last = {(digest, stage): passed for digest, stage, passed in checks}
    for _, digest in builds:
        if all(last.get((digest, stage), False) for stage in stages):
            return digest
    return None
