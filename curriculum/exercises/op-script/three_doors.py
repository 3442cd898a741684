"""Three doors, one score

An insurer's model is asked in three ways: by a file at night, by a request, and by events from a queue. The same contract must get
the same score by each of them. Answer all three.

- `model`: a dict of floats with the keys `start`, `age`, `claims` and `fill`. The score of a contract is `start`, plus `age` times the
  holder's age, plus `claims` times the number of claims. If the age is missing, `fill` takes its place. 0 is an age like any other.
- `lines`: the lines of a CSV file with a header. Its columns are `id`, `age` and `claims`, in any order. A field may
  stand in quotation marks, and a missing age is an empty field.
- `body`: the text of a JSON object with the keys `age` and `claims`. A missing age is null.
- `events`: a list of tuples `(key, text)`, each text like `body`. An event may be delivered several times, with the same key and text,
  and counts once.
- Returns a tuple of three: the list of `(id, score)` of the file in its order, the score of the request, and the list of `(key, score)`
  of the events in the order in which they arrived first.

>>> model = {"start": 10.0, "age": 0.5, "claims": 4.0, "fill": 40.0}
>>> event = ("e1", '{"age": 0, "claims": 2}')
>>> three_doors(model, ["id,age,claims", "71,,2"], '{"age": null, "claims": 2}', [event, event])
([('71', 38.0)], 38.0, [('e1', 18.0)])
"""

import csv
import json

minutes = 10
chapter = "04-batches-and-events"
hint = "Write the score of one row once, and let all three ways call it. How does a missing age look in each of them, and how does the age 0?"


def three_doors(model: dict, lines: list, body: str, events: list) -> tuple:
    def score(row):
        age = model["fill"] if row["age"] in (None, "") else float(row["age"])
        return model["start"] + model["age"] * age + model["claims"] * float(row["claims"])

    night = [(row["id"], score(row)) for row in csv.DictReader(lines)]
    done = {}
    for key, text in events:
        if key not in done:
            done[key] = score(json.loads(text))
    return night, score(json.loads(body)), list(done.items())


def cases(rng):
    model = {"start": 10.0, "age": 0.5, "claims": 4.0, "fill": 40.0}
    zero, gap, old = '{"age": 0, "claims": 2}', '{"age": null, "claims": 2}', '{"claims": 1, "age": 64}'
    yield (model, ["id,age,claims"], old, [])
    yield (model, ["id,age,claims", "71,30,0"], old, [("e1", old)])
    yield (model, ["id,age,claims", '"7,1",30,0'], old, [("e1", old)])
    yield (model, ["id,age,claims", "71,,2"], gap, [("e1", old)])
    yield (model, ["id,age,claims", "71,0,2"], zero, [("e1", zero)])
    yield (model, ["id,age,claims", "71,,2"], gap, [("e1", zero), ("e1", zero)])
    yield (model, ["age,id,claims", "0,71,2", "18,72,0"], zero, [("e2", gap), ("e1", old), ("e2", gap)])
    yield (model, ["claims,age,id", "1,50,77", "3,,72"], gap, [("e1", old), ("e1", old), ("e1", old)])
    yield (model, ["claims,id,age", "0,73,0", "2,71,"], old, [("e3", zero), ("e1", gap), ("e3", zero)])
    for n in (3, 5):
        model = {"start": 2.5, "age": float(rng.integers(1, 9)) / 8, "claims": 1.75, "fill": 32.0}
        ages = ["", "0", *map(str, rng.integers(17, 80, n).tolist())]
        claims = rng.integers(1, 6, n + 2).tolist()
        lines = ["age,claims,id", *(f"{ages[i]},{claims[i]},{80 + i}" for i in range(n + 2))]
        texts = [json.dumps({"age": int(a) if a else None, "claims": c}) for a, c in zip(ages, claims)]
        order = [*rng.permutation(n + 2).tolist(), *rng.integers(0, n + 2, 3).tolist()]
        yield (model, lines, texts[int(rng.integers(0, 2))], [(f"e{i}", texts[i]) for i in order])


def _score(model, age, claims):
    return model["start"] + model["age"] * float(age) + model["claims"] * float(claims)


def _once(events):
    return [(key, json.loads(text)) for key, text in dict(events).items()]


def wrong_zero_is_missing(model, lines, body, events):
    """You ask with `or`, or with `if age`, whether the age is missing. In the file a 0 is the text "0", which counts as true; in JSON
    it's the number 0, which counts as false. So the same contract gets another score by another door."""
    fill, row = model["fill"], json.loads(body)
    night = [(r["id"], _score(model, r["age"] or fill, r["claims"])) for r in csv.DictReader(lines)]
    done = [(key, _score(model, r["age"] or fill, r["claims"])) for key, r in _once(events)]
    return night, _score(model, row["age"] or fill, row["claims"]), done


def wrong_zero_for_a_gap(model, lines, body, events):
    """You put 0 in the place of a missing age. The model has learnt with `fill` there."""
    row = json.loads(body)
    night = [(r["id"], _score(model, r["age"] or 0, r["claims"])) for r in csv.DictReader(lines)]
    done = [(key, _score(model, r["age"] or 0, r["claims"])) for key, r in _once(events)]
    return night, _score(model, row["age"] or 0, row["claims"]), done


def wrong_each_delivery(model, lines, body, events):
    """You score each delivery. A queue delivers at least once, so remember the keys of the events that are done."""
    def score(row):
        return _score(model, model["fill"] if row["age"] in (None, "") else row["age"], row["claims"])

    night = [(row["id"], score(row)) for row in csv.DictReader(lines)]
    return night, score(json.loads(body)), [(key, score(json.loads(text))) for key, text in events]


def wrong_columns_by_place(model, lines, body, events):
    """You take the columns of the file by their places. They come in any order; their names stand in the header."""
    def score(age, claims):
        return _score(model, model["fill"] if age in (None, "") else age, claims)

    night = []
    for line in lines[1:]:
        name, age, claims = line.split(",")
        night.append((name, score(age, claims)))
    row = json.loads(body)
    return night, score(row["age"], row["claims"]), [(k, score(r["age"], r["claims"])) for k, r in _once(events)]
