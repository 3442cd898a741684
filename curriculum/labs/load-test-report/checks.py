from gradatim.checks import check, close, equal, raises

PROBES = [[100, 503], [200, 200]]
ROWS = [(290, 290, 390, 200), (300, 300, 340, 200), (310, 310, 312, 503), (320, 340, 380, 200)]
ROWS += [(330, 380, 1380, None), (10, 10, 11, 503)]


def run(rows, probes=PROBES):
    names = ("planned", "start", "end", "status")
    return {"probes": probes, "requests": [dict(zip(names, r, strict=True)) for r in rows]}


def drawn(rng, n, statuses, slow=1, late=40):
    """A run with n requests after a warm-up of 100 ms, in any order."""
    rows = []
    for i in range(n):
        planned = 300 + 5 * i
        start = planned + int(rng.integers(0, late))
        took = slow * int(rng.choice([20, 30, 45, 60, 300], p=[0.3, 0.3, 0.2, 0.1, 0.1]))
        rows.append((planned, start, start + took, statuses[int(rng.integers(0, len(statuses)))]))
    return run([rows[i] for i in rng.permutation(n)])


def same_summary(lab, ref, one, hint, warm_up=100):
    equal(lab.summarise(one, warm_up), ref.summarise(one, warm_up), hint=hint)


def same_verdict(lab, ref, rounds, hint):
    close(lab.verdict(rounds, 100, 9.0), ref.verdict(rounds, 100, 9.0), hint=hint)


@check
def all_succeed(lab, ref, rng):
    """reports percentiles of the latencies from the planned moment"""
    for n in (1, int(rng.integers(4, 9)), 20, 200):
        rows = [(300 + 10 * i, 300 + 10 * i, 350 + 11 * i, 200) for i in range(n)]
        same_summary(lab, ref, run(rows), "which number in order is the percentile?")
    for n in (1, 21, 40):
        same_summary(lab, ref, drawn(rng, n, [200, 201]), "end - planned, not end - start")


@check(needs=all_succeed)
def failures(lab, ref, rng):
    """counts failures, with or without a status, and gives them no latency"""
    for status in (503, 404, 301, 300, 199, None):
        bad = [(310, 310, 311, status), (315, 315, 316, status)]
        one = run([(300, 300, 340, 200), *bad, (320, 320, 390, 299)])
        same_summary(lab, ref, one, f"a status of {status} is a failure")
    for statuses in ([200, 503], [200, 200, None], [204, 500, None]):
        same_summary(lab, ref, drawn(rng, 8, statuses), "failed ones count, their ms don't")


@check(needs=failures)
def none_succeeded(lab, ref, rng):
    """reports None for percentiles of nothing"""
    same_summary(lab, ref, drawn(rng, 6, [503, None]), "there is no latency to report")


@check(needs=failures)
def ready_and_warm(lab, ref, rng):
    """counts requests from the end of the warm-up on, and no others"""
    equal(lab.summarise(run(ROWS), 100), {"sent": 4, "failed": 2, "p50": 40, "p95": 60})
    slow = rng.integers(90, 500, 7).tolist()  # two of them are warm
    cold = [(20 * i, 20 * i, 20 * i + ms, 200) for i, ms in enumerate(slow, 10)]
    warm = drawn(rng, 3, [200])["requests"]
    for probes, hint in (([[0, 200]], "ready at 0"), ([[0, 204], [200, 200]], "ready at 200")):
        same_summary(lab, ref, run(ROWS, probes), hint)
    probes = [[0, None], *PROBES, [400, 503], [500, 200]]
    one = {"probes": probes, "requests": run(cold)["requests"] + warm}
    same_summary(lab, ref, one, "ready at 200, warm at 300, and 300 itself counts")
    same_summary(lab, ref, one, "warm-up of 130 ms", warm_up=130)


@check
def never_ready(lab):
    """raises ValueError if the service was never ready"""
    raises(ValueError, lab.summarise, run(ROWS, [[0, None], [100, 503]]), 100)
    raises(ValueError, lab.summarise, run(ROWS, []), 100)


@check(needs=ready_and_warm)
def round_by_round(lab, ref, rng):
    """takes the median of the ratios of the rounds"""
    for n in (1, 2, 3, 4):
        rounds = []
        for slow in rng.choice([1, 2, 4], n).tolist():
            rounds.append({w: drawn(rng, 2, [200], slow) for w in ("reference", "candidate")})
        same_verdict(lab, ref, rounds, "a ratio a round")


@check(needs=round_by_round)
def limit_of_the_ratio(lab):
    """says slower only beyond the limit"""
    rows = [(300, 300, 425, 200), (290, 290, 295, 503)]  # the second one is cold
    pair = {"reference": run([(300, 300, 400, 200)]), "candidate": run(rows)}
    for limit, word in ((1.3, "within"), (1.25, "within"), (1.2, "slower")):
        want = {"failed": 0, "ratio": 1.25, "verdict": word}
        equal(lab.verdict([pair, pair], 100, limit), want, hint=f"the limit is {limit}")


@check(needs=round_by_round)
def errors_first(lab, ref, rng):
    """gives a candidate that failed no ratio"""
    good, bad = drawn(rng, 2, [200]), drawn(rng, 2, [503, None])
    some = run([(300, 300, 340, 200), (310, 310, 312, 503)])
    for runs in ([good, some], [some, good], [bad, some], [bad]):
        rounds = [{"reference": good, "candidate": one} for one in runs]
        same_verdict(lab, ref, rounds, "errors decide")
