from gradatim.checks import check, equal, raises

CHAIN = {
    "lint": {},
    "test": {},
    "build": {"needs": ["lint", "test"]},
    "deploy": {"needs": ["build"]},
}


def named(rng, jobs, red=()):
    """The same jobs under other names, in another order; and those that are red."""
    numbers = rng.permutation(90)[: len(jobs)].tolist()
    new = {name: f"{name}-{number}" for name, number in zip(jobs, numbers, strict=True)}
    made = {
        new[name]: {key: [new[o] for o in v] if key == "needs" else v for key, v in job.items()}
        for name, job in jobs.items()
    }
    return made, [new[name] for name in red]


def turned(rng, jobs):
    return {name: jobs[name] for name in rng.permutation(list(jobs)).tolist()}


def drawn(rng):
    """Ten jobs of all kinds, some of them red."""
    jobs, names = {}, [f"job{i}" for i in range(10)]
    for i, name in enumerate(names):
        some = rng.permutation(i)[: int(rng.integers(0, 3))].tolist()
        kind = str(rng.choice(["success", "success", "failure", "always"]))
        jobs[name] = {"needs": [names[j] for j in some], "if": kind, "may_fail": bool(i % 3 == 1)}
    return turned(rng, jobs), [name for name in names if rng.random() < 0.4]


def same(lab, ref, jobs, red, hint=""):
    equal(lab.run_jobs(jobs, red), ref.run_jobs(jobs, red), hint=hint)


@check
def all_green(lab, ref, rng):
    """lets all jobs succeed if none is red"""
    same(lab, ref, *named(rng, CHAIN))
    twice = {**CHAIN, "deploy": {"needs": ["build", "lint"]}}
    same(lab, ref, *named(rng, twice), "lint is before deploy in two ways, and that's no circle")
    same(lab, ref, {}, [])


@check(needs=all_green)
def stops(lab, ref, rng):
    """skips the jobs behind a failure, and those behind the skipped ones"""
    for red in (["test"], ["lint"], ["build"], ["deploy"], ["lint", "test"]):
        same(lab, ref, *named(rng, CHAIN, red), "a skipped job hasn't succeeded")


@check(needs=stops)
def not_reached(lab, ref, rng):
    """calls a job skipped that would have failed, but wasn't run"""
    same(lab, ref, *named(rng, CHAIN, ["test", "deploy"]), "its commands were never started")


@check(needs=stops)
def always(lab, ref, rng):
    """runs a job with "always" in any case, and what is behind it only if all went well"""
    jobs = {**CHAIN, "clean": {"needs": ["build"], "if": "always"}, "report": {"needs": ["clean"]}}
    for red in ([], ["test"], ["clean"]):
        same(lab, ref, *named(rng, jobs, red), "all jobs before it count, also those further back")
    jobs = {
        "late": {"if": "failure"},
        "clean": {"needs": ["late"], "if": "always"},
        "report": {"needs": ["clean"]},
    }
    same(lab, ref, *named(rng, jobs), "late is skipped, and it stands before report, further back")


@check(needs=stops)
def failure(lab, ref, rng):
    """runs a job with "failure" if any job before it failed, however far back"""
    jobs = {**CHAIN, "tell": {"needs": ["deploy"], "if": "failure"}, "alone": {"if": "failure"}}
    for red in ([], ["deploy"], ["lint"], ["tell"], ["test", "tell"]):
        same(lab, ref, *named(rng, jobs, red), "is one of the jobs before it a failure?")


@check(needs=failure)
def skipped_only(lab, ref, rng):
    """doesn't take a skipped job for a failure"""
    jobs = {"late": {"if": "failure"}, "tell": {"needs": ["late"], "if": "failure"}}
    same(lab, ref, *named(rng, jobs), "nothing has failed here")
    same(lab, ref, *named(rng, jobs, ["late"]), "late is red, but it isn't run, so it doesn't fail")


@check(needs=stops)
def tolerated(lab, ref, rng):
    """goes on behind a job that may fail"""
    jobs = {**CHAIN, "lint": {"may_fail": True}, "tell": {"needs": ["deploy"], "if": "failure"}}
    for red in (["lint"], ["lint", "test"], []):
        same(lab, ref, *named(rng, jobs, red), "tolerated counts as if it had gone well")
    jobs = {"build": {"may_fail": False}, "lint": {"needs": ["build"], "may_fail": True}}
    same(lab, ref, *named(rng, jobs, ["build", "lint"]), "skipped stays skipped")
    jobs = {"lint": {"may_fail": True, "if": "always"}}
    same(lab, ref, *named(rng, jobs, ["lint"]), "`may_fail` has nothing to do with `if`")


@check(needs=stops)
def any_order(lab, ref, rng):
    """doesn't depend on the order of the dict"""
    jobs, red = named(rng, CHAIN, ["test"])
    upside_down = dict(reversed(list(jobs.items())))
    same(lab, ref, upside_down, red, "a job may stand above one that it needs")
    same(lab, ref, upside_down, [], "a job may stand above one that it needs")


@check(needs=[always, failure, tolerated, any_order])
def mixed(lab, ref, rng):
    """agrees with the rules on pipelines of ten jobs"""
    for _ in range(6):
        same(lab, ref, *drawn(rng))


@check(needs=all_green)
def impossible(lab, rng):
    """refuses jobs that don't exist and circles"""
    hint = "a ValueError, before any result; "
    for need, said in (("b", "the job a needs b, which doesn't exist"), ("a", "a needs itself")):
        jobs = turned(rng, {**CHAIN, "a": {"needs": ["test", need]}})
        raises(ValueError, lab.run_jobs, jobs, ["test"], hint=hint + said)
    ring = {"a": {"needs": ["c"]}, "b": {"needs": ["a"]}, "c": {"needs": ["b", "test"]}}
    jobs = turned(rng, {**CHAIN, **ring})
    raises(ValueError, lab.run_jobs, jobs, ["test"], hint=hint + "a needs c, c needs b, b needs a")
    pair = {"a": {"needs": ["b"], "if": "always"}, "b": {"needs": ["a"], "if": "always"}}
    jobs = {"first": {"needs": ["a"]}, **pair, **CHAIN}
    raises(ValueError, lab.run_jobs, jobs, [], hint=hint + "a and b need each other")
    free = {**CHAIN, "a": {"needs": ["b"], "if": "always"}}
    said = "a runs in any case, and needs b, which doesn't exist"
    raises(ValueError, lab.run_jobs, free, [], hint=hint + said)
