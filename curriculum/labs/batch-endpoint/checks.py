import json
import math

from gradatim.checks import check, close, equal

BAD = [
    {"id": "x", "area_m2": 0, "people": 2},
    {"id": "x", "area_m2": 50.5, "people": 21},
    {"id": "x", "area_m2": 50.5, "people": -1},
    {"id": "x", "area_m2": 1_000.5, "people": 1},
    {"id": "", "area_m2": 50.5, "people": 2.5},
    {"area_m2": "large", "people": 2},
    {"id": None, "area_m2": 50.5},
    {"id": 7, "area_m2": 50.5, "people": 2},
    {"id": "x", "area": 50.5, "people": 2},
    {"id": "x", "area_m2": 50.5, "people": 2, "floor": 3},
    {},
    {"id": ["x"], "area_m2": {}, "people": None},
    {"id": {}, "area_m2": None, "people": "two"},
    {"id": "x", "area_m2": -50, "people": [2]},
]


def flats(rng, n):
    areas, people = rng.uniform(20, 150, n).round(2).tolist(), rng.integers(0, 7, n).tolist()
    return [{"id": f"f{i}", "area_m2": areas[i], "people": people[i]} for i in range(n)]


def shown(answer):
    """What counts of an answer; an error may hold more than that."""
    body = answer["json"]
    if isinstance(body, dict):
        body = plain(body)
        if isinstance(body.get("results"), list):
            body["results"] = [plain(one) for one in body["results"]]
    return {"status": answer["status"], "body": body}


def plain(one):
    if isinstance(one, dict) and "error" in one:
        kept = {name: one[name] for name in ("fields", "limit") if name in one}
        return {**kept, "error": type(one["error"]).__name__}
    return one


def same(lab, ref, rows, hint):
    got, want = (shown(side.post("/predict_batch", {"rows": rows})) for side in (lab, ref))
    close(got, want, rtol=1e-9, hint=hint)


def started(lab, ref):
    for side in (lab, ref):
        side.restart()


@check
def good_rows(lab, ref, rng):
    """predicts all rows of a batch, in their order"""
    started(lab, ref)
    for n in (1, 2, 7):
        rows = flats(rng, n)
        same(lab, ref, rows, f"one result for each row, in the order of the rows, {rows}")


@check(needs=good_rows)
def edges(lab, ref):
    """accepts the smallest and the largest values that are allowed"""
    started(lab, ref)
    sent = [("a", 0.5, 0), ("b", 1_000, 20), (" ", 33, 1)]
    rows = [{"id": i, "area_m2": area, "people": people} for i, area, people in sent]
    same(lab, ref, rows, f"these values are allowed: {rows}")


@check(needs=good_rows)
def same_id_twice(lab, ref, rng):
    """has a result for each of two rows with the same id"""
    started(lab, ref)
    rows = flats(rng, 5)
    rows[3]["id"] = rows[0]["id"]
    same(lab, ref, rows, "two rows, two results")


@check(needs=good_rows)
def one_bad_row(lab, ref, rng):
    """predicts the other rows when one doesn't fit, and keeps all places"""
    started(lab, ref)
    for at in (0, 2, 4):
        rows = flats(rng, 5)
        rows[at]["people"] = -1
        same(lab, ref, rows, f"row {at} of 5 is bad: {rows[at]}")


@check(needs=one_bad_row)
def many_bad_rows(lab, ref, rng):
    """names the wrong, missing and unknown fields of each bad row"""
    started(lab, ref)
    for bad in [BAD[i] for i in rng.permutation(len(BAD))]:
        same(lab, ref, [*flats(rng, 1), bad], f"each field once, sorted; row 1 is {bad}")


@check(needs=one_bad_row)
def rows_that_are_no_objects(lab, ref, rng):
    """copes with rows that are no objects"""
    started(lab, ref)
    for row in (None, 7, "row", [1, 2], True):
        same(lab, ref, [*flats(rng, 2), row, *flats(rng, 1)], f"a row is {row!r}")


@check(needs=one_bad_row)
def not_finite(lab, ref, rng):
    """copes with NaN and infinity in a row, and in place of one"""
    started(lab, ref)
    for value in (math.nan, math.inf):
        rows = [*flats(rng, 2), {"id": "x", "area_m2": value, "people": 2}]
        same(lab, ref, rows, f"an area of {value}")
        rows = [*flats(rng, 1), value, {"id": value, "area_m2": 50, "people": value}]
        same(lab, ref, rows, f"{value} in place of a row")


@check(needs=good_rows)
def nothing_to_predict(lab, ref):
    """answers 200 when no row is good, or when there is none"""
    started(lab, ref)
    same(lab, ref, [], "no rows, no results")
    same(lab, ref, BAD[:3], "three rows, three errors")


@check(needs=good_rows)
def at_the_limit(lab, ref, rng):
    """accepts as many rows as the limit says"""
    started(lab, ref)
    same(lab, ref, flats(rng, 100), "100 rows are allowed")


@check(needs=good_rows)
def above_the_limit(lab, ref, rng):
    """refuses more rows than the limit with 413"""
    started(lab, ref)
    for n in (101, 250):
        same(lab, ref, flats(rng, n), f"{n} rows are more than 100")


@check(needs=[above_the_limit, one_bad_row])
def another_model(lab, given, data, rng):
    """takes every number and the order of the features from the file"""
    limit, (a, b) = int(rng.integers(3, 9)), rng.uniform(5, 500, 2).round(1).tolist()
    model = {"features": ["people", "area_m2"], "coef": [a, b], "intercept": 7.5, "limit": limit}
    given.put_model(json.dumps(model))
    lab.restart()
    rows = flats(rng, limit + 1)
    got = shown(lab.post("/predict_batch", {"rows": rows[1:]}))
    results = [
        {"id": row["id"], "kwh": a * row["people"] + b * row["area_m2"] + 7.5} for row in rows[1:]
    ]
    want = {"status": 200, "body": {"results": results, "failed": 0}}
    hint = f"at the next start, data/model.json holds {model}"
    close(got, want, rtol=1e-9, hint=hint)
    got = shown(lab.post("/predict_batch", {"rows": rows}))
    want = {"status": 413, "body": {"limit": limit, "error": "str"}}
    given.put_model(data["model.json"])
    lab.restart()
    equal(got, want, hint=f"{limit + 1} rows; {hint}")


@check(needs=[above_the_limit, one_bad_row])
def bad_rows_count(lab, ref, rng):
    """counts bad rows for the limit, too"""
    started(lab, ref)
    same(lab, ref, flats(rng, 80) + BAD[:3] * 10, "80 good and 30 bad rows are 110 rows")


@check
def no_batch(lab, ref):
    """answers 422 to a body that is no batch"""
    started(lab, ref)
    headers = {"content-type": "application/json"}
    bodies = ["", "{", "[]", "null", "{}", '{"rows": [], "limit": 9}']
    bodies += ['{"rows": 3}', '{"rows": null}', '{"rows": {}}', '{"rows": "a"}']
    for body in [*bodies, '{"rows": NaN}', '{"row": [NaN]}', '{"rows": [], "x": 1e999}']:
        got, want = (
            shown(side.request("POST", "/predict_batch", body=body, headers=headers))
            for side in (lab, ref)
        )
        equal(got, want, hint=f"the body was {body!r}")
