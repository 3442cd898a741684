import math

from gradatim.checks import check, equal

STEPS = [0.01, 0.05, 0.25, 1.0]


def users(rng, n):
    return [f"user-{i}" for i in rng.permutation(20_000)[:n]]


def counted(failed, n, champion_failed=100, champion_n=10_000):
    canary = {"requests": n, "failed": failed}
    return {"canary": canary, "champion": {"requests": champion_n, "failed": champion_failed}}


def told(look):
    """The counts of a look in a few words, for a hint."""
    return ", ".join(f"{k}: {v['failed']} of {v['requests']} failed" for k, v in look.items())


def same_looks(lab, ref, given, looks, steps=STEPS, margin=0.005, hint=""):
    got = given.looks(lab.Router("dates", steps, margin), looks)
    equal(got, list(wanted(ref, looks, steps, margin)), hint=hint)


def wanted(ref, looks, steps, margin):
    router = ref.Router("dates", steps, margin)
    for one in looks:
        yield router.decide(one), float(router.share)


@check
def sticky(lab, given, rng):
    """gives the same user the same version each time, also in another router"""
    some = users(rng, 40)
    router = lab.Router("dates", [0.5, 1.0], 0.005)
    first = given.routes(router, some)
    equal(given.routes(router, some), first, hint="the same users asked again")
    other = lab.Router("dates", [0.5, 1.0], 0.005)
    equal(given.routes(other, some[::-1])[::-1], first, hint="another server, another order")


@check(needs=sticky)
def in_the_band(lab, given, rng):
    """sends about the planned share of the users to the canary"""
    for share in (0.05, 0.3, 0.9):
        n = 2000
        seen = given.routes(lab.Router("dates", [share], 0.005), users(rng, n)).count("canary")
        band = 5 * math.sqrt(n * share * (1 - share))
        inside = abs(seen - n * share) <= band
        equal("in the band" if inside else seen, "in the band", hint=f"share {share} of {n} users")


@check(needs=in_the_band)
def by_the_bucket(lab, ref, given, rng):
    """computes the bucket from salt and user as agreed"""
    # With the salt "dates" user-8128 has bucket 2, and 0.0003 * 10_000 is a little below 3;
    # user-4771 has bucket 51, and 0.0051 * 10_000 is a little above 51.
    some = [*users(rng, 60), "zoé", "ada", "user-8128", "user-4771"]
    for salt in ("dates", "prices"):
        for share in (0.4, 0, 0.0003, 0.0051, 0.8597, 0.8598, 1):
            router, want = (side.Router(salt, [share], 0.005) for side in (lab, ref))
            hint = f"salt {salt!r}, share {share}"
            got = dict(zip(some, given.routes(router, some), strict=True))
            equal(got, {user: want.route(user) for user in some}, hint=hint)


@check
def stays_on_noise(lab, ref, given, rng):
    """holds while the counts say nothing for certain"""
    few = [(1, 20), (0, 20), (3, 200), (0, 0), (2, 60), (int(rng.integers(1, 4)), 90)]
    for failed, n in few:
        same_looks(lab, ref, given, [counted(failed, n)], hint=f"{failed} of {n} failed")
    for look in (counted(0, 20, 0, 30), counted(5, 100, 0, 0), counted(0, 0, 0, 0)):
        same_looks(lab, ref, given, [look], hint=f"{told(look)}: that's no certainty")
    same_looks(lab, ref, given, [counted(10, 500)] * 20, hint="asked 20 times: 10 of 500 failed")


@check
def aborts_what_is_bad(lab, ref, given, rng):
    """aborts a canary that is clearly worse, and sends everybody to the champion"""
    for failed, n in ((40, 1000), (int(rng.integers(60, 90)), 600), (20, 25)):
        same_looks(lab, ref, given, [counted(failed, n)], hint=f"{failed} of {n} failed")
    router = lab.Router("dates", STEPS, 0.005)
    router.decide(counted(300, 1000))
    some = users(rng, 200)
    equal(given.routes(router, some).count("canary"), 0, hint="after an abort")


@check(needs=[stays_on_noise, aborts_what_is_bad])
def goes_up_the_steps(lab, ref, given, rng):
    """takes the next step when the canary is good enough, and stays at the last"""
    good = [counted(int(rng.integers(150, 200)), 20_000) for _ in range(5)]
    same_looks(lab, ref, given, good, hint="one step for each go on")
    mixed = [good[0], counted(3, 200), good[1], counted(5, 900), good[2]]
    same_looks(lab, ref, given, mixed, hint="hold in between")
    same_looks(lab, ref, given, good[:2], steps=[0.5], hint="a single step")


@check(needs=goes_up_the_steps)
def by_the_share_of_now(lab, given, rng):
    """routes by the share of now, also those who have asked before"""
    some = users(rng, 20)
    for look, want in ((counted(150, 20_000), "canary"), (counted(300, 1000), "champion")):
        router = lab.Router("dates", [0.5, 1.0], 0.005)
        given.routes(router, some)
        router.decide(look)
        hint = f"the same users asked at 0.5, and again at {1.0 if want == 'canary' else 0}"
        equal(given.routes(router, some), [want] * 20, hint=hint)


@check(needs=goes_up_the_steps, mutates=True)
def leaves_the_steps(lab, given):
    """leaves the list of steps as it was handed over"""
    left = given.steps_after(lab.Router, STEPS, [counted(150, 20_000)] * 2)
    equal(left, STEPS, hint="the steps after two looks; the list belongs to the caller")


@check(needs=goes_up_the_steps)
def never_again(lab, ref, given):
    """ends a canary for good, from whatever step"""
    good, bad = counted(150, 20_000), counted(300, 1000)
    for looks in ([good, good, bad], [bad, good, good], [good, bad, good, bad, good]):
        same_looks(lab, ref, given, looks, hint="after an abort the share is 0, for good")


@check(needs=goes_up_the_steps)
def by_the_interval(lab, ref, given, rng):
    """decides by the interval and the margin in every case"""
    for n in (5, 60, 900, *rng.integers(100, 5000, 3).tolist()):
        look = counted(int(rng.integers(0, n // 2)), n, int(rng.integers(0, 90)), 200)
        low, high = ref.interval(look["canary"], look["champion"])
        for end, where in ((low, "lower"), (high, "upper")):
            for margin in (end - 1e-6, end + 1e-6):
                hint = f"{told(look)}; the margin is {margin:.6f}, the {where} end {end:.6f}"
                same_looks(lab, ref, given, [look], margin=margin, hint=hint)
