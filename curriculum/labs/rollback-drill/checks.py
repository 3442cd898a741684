import json
from collections import Counter

from gradatim.checks import check, close, equal


def started(lab, given, data, moves):
    given.put_registry(data["registry.json"], moves)
    lab.restart()


def minutes(data, version, trip):
    """What a version predicts for a trip."""
    model = json.loads(data["registry.json"])["versions"][str(version)]
    known = {name: value for name, value in trip.items() if value is not None}
    values = {**model["fill"], **known}
    return model["intercept"] + sum(w * values[name] for name, w in model["coef"].items())


def rolled_back(moves):
    """The answer to a rollback, and the moves that are left."""
    left = [version for version in moves if version != moves[-1]]
    return ((200, {"version": left[-1]}), left) if left else ((409, None), moves)


def trips(rng, n):
    """Trips of the new app, with stops, and of the old one, without; four have the same km."""
    kms = rng.uniform(1, 90, n).round(3).tolist()
    for i in range(n):
        km = kms[i // 4]
        trip = {"km": km, "stops": int(rng.integers(1, 30)) if i else 0}
        yield [trip, {"km": km}, {"km": km, "stops": None}, trip][i % 4]


def asked(side, sent):
    """Status and body of the prediction for each trip, by the trip as JSON."""
    answers = [(json.dumps(trip), side.post("/predict", trip)) for trip in sent]
    return {trip: (answer["status"], answer["json"]) for trip, answer in answers}


def back(side):
    answer = side.post("/admin/rollback")
    return answer["status"], answer["json"] if answer["status"] == 200 else None


@check
def predicts(lab, given, data, rng):
    """predicts with the version that the last move names"""
    for moves in ([5, 7, 8], [8, 7], [7, 9]):
        started(lab, given, data, moves)
        sent, last = list(trips(rng, 6)), moves[-1]
        want = {
            json.dumps(trip): (200, {"minutes": minutes(data, last, trip), "version": last})
            for trip in sent
        }
        close(asked(lab, sent), want, rtol=0, atol=1e-9, hint=f"the moves are {moves}")
        equal(lab.get("/version")["json"], {"version": moves[-1]})


@check(needs=predicts)
def moves_back(lab, given, data):
    """goes back to the version that served before"""
    for moves in ([5, 7, 8], [5, 8], [9, 5, 7], [8, 5, 9]):
        started(lab, given, data, moves)
        equal(back(lab), rolled_back(moves)[0], hint=f"the moves are {moves}")
        equal(lab.get("/version")["json"], {"version": moves[-2]})


@check(needs=moves_back)
def reads_once(lab, given, data, rng):
    """reads the registry once, at the start, and writes nothing to it"""
    started(lab, given, data, [5, 7, 8])
    given.put_registry("{}", [7, 9])
    hint = "the moves were 5, 7, 8 at the start; since then the file has 7, 9, and no versions"
    (trip,) = trips(rng, 1)
    want = {json.dumps(trip): (200, {"minutes": minutes(data, 8, trip), "version": 8})}
    close(asked(lab, [trip]), want, rtol=0, atol=1e-9, hint=hint)
    equal(back(lab), (200, {"version": 7}), hint=hint)
    equal(back(lab), (200, {"version": 5}), hint=hint)
    equal(given.moves_in_the_file(), [7, 9], hint="the moves in the file, after two rollbacks")


@check(needs=moves_back)
def same_to_the_last_bit(lab, given, data, rng):
    """predicts after a rollback exactly what the old version predicted before"""
    for moves in ([5, 8], [8, 9], [9, 7]):
        sent = list(trips(rng, 9))
        started(lab, given, data, moves[:1])
        before = asked(lab, sent)
        started(lab, given, data, moves)
        back(lab)
        equal(asked(lab, sent), before, hint=f"back from {moves[1]} to {moves[0]}")


@check(needs=same_to_the_last_bit)
def cache_of_the_version(lab, given, data, rng):
    """gives out no kept answer of the version that was left"""
    sent = list(trips(rng, 6))
    started(lab, given, data, [7])
    before = asked(lab, sent)
    started(lab, given, data, [7, 8])
    asked(lab, sent)
    back(lab)
    equal(asked(lab, sent), before, hint="asked before the rollback and again after it")


@check(needs=cache_of_the_version)
def hits_and_misses(lab, given, data, rng):
    """says of each answer whether it was kept"""
    started(lab, given, data, [5, 7, 8])
    one, *_, other = trips(rng, 5)
    for n in range(3):
        said = [lab.post("/predict", t)["headers"].get("x-cache") for t in (one, one, other, one)]
        equal(said, ["miss", "hit", "miss", "hit"], hint=f"after {n} rollbacks")
        back(lab)


@check(needs=moves_back)
def never_to_a_bad_one(lab, given, data):
    """never returns to a version that was rolled back from"""
    for moves in ([5, 7, 8], [7, 8, 7, 9], [8, 9, 8, 5], [9, 9, 7, 7]):
        started(lab, given, data, moves)
        left = moves
        for n in range(3):
            want, left = rolled_back(left)
            equal(back(lab), want, hint=f"rollback {n + 1}, the moves are {moves}")


@check(needs=moves_back)
def nothing_left(lab, given, data, rng):
    """answers 409 when there is nothing to go back to, and goes on serving"""
    (trip,) = trips(rng, 1)
    for moves in ([7], [8, 8], [5, 9, 5]):
        started(lab, given, data, moves)
        for _ in range(len(set(moves)) - 1):
            back(lab)
        before = asked(lab, [trip])
        equal([back(lab), back(lab)], [(409, None)] * 2, hint=f"the moves are {moves}")
        said = lab.post("/predict", trip)["headers"].get("x-cache")
        equal(said, "hit", hint="after a 409 nothing has changed, nor has the cache")
        equal(asked(lab, [trip]), before, hint="after a 409 nothing has changed")


@check(needs=moves_back)
def reports_stay(lab, given, data, rng):
    """keeps the reports that were collected"""
    started(lab, given, data, [5, 7, 8])
    reports, late = Counter(), Counter()
    for n in range(8):
        if n in (3, 6):
            back(lab)
        version, was_late = int(rng.choice([7, 8])), bool(rng.random() < 0.5)
        reports[version] += 1
        late[version] += was_late
        got = lab.post("/feedback", {"version": version, "late": was_late})["json"]
        want = {"reports": reports[version], "late": late[version]}
        equal(got, want, hint="reports so far for this version")
    want = {str(v): {"reports": reports[v], "late": late[v]} for v in reports}
    equal(lab.get("/feedback")["json"], want, hint="a rollback keeps them")
