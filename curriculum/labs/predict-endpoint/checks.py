import json
import math

import numpy as np

from gradatim.checks import check, close, equal

FIELDS = ("distance_km", "weight_kg", "express", "stops")
GOOD = {"distance_km": 120.0, "weight_kg": 2.0, "express": False, "stops": 9}


def started(lab, ref, given, data):
    given.put_model(data["model.json"])
    for side in (lab, ref):
        side.restart()


def parcels(rng, n):
    """Half of them go round the corner, so that no mistake makes a probability of 1 of all."""
    for i in range(n):
        far, stops = (8, 4) if 2 * i < n else (500, 30)
        values = (
            rng.uniform(0, far),
            rng.uniform(0.1, 9),
            bool(rng.random() < 0.5),
            int(rng.integers(0, stops)),
        )
        yield dict(zip(FIELDS, values, strict=True))


def same_predictions(lab, ref, sent, hint):
    for parcel in sent:
        got, want = lab.post("/predict", parcel), ref.post("/predict", parcel)
        equal(got["status"], want["status"], hint=f"the request was {parcel}")
        close(got["json"], want["json"], rtol=0, atol=1e-9, hint=hint)


def same_page(lab, ref, path):
    got, want = lab.get(path), ref.get(path)
    equal([got["status"], got["json"]], [want["status"], want["json"]])


def posted(side, text):
    """The answer to a body that is written by hand."""
    headers = {"content-type": "application/json"}
    return side.request("POST", "/predict", body=text, headers=headers)


def other_model(rng, data):
    """A later model: other numbers, and its features in another order."""
    order = rng.permutation(4)
    model = json.loads(data["model.json"])
    model["features"] = [model["features"][i] for i in order]
    for name in ("mean", "scale"):
        model[name] = [model[name][i] + float(rng.uniform(0.1, 1)) for i in order]
    model |= {"coef": rng.uniform(0.1, 0.4, 4).tolist(), "intercept": 0.2, "threshold": 0.6}
    return model | {"version": "2026-12-07", "fill": {"weight_kg": 5.5}}


def offline(model, parcel):
    x = [
        model["fill"][name] if parcel[name] is None else float(parcel[name])
        for name in model["features"]
    ]
    z = (np.array(x) - model["mean"]) / model["scale"]
    return float(1 / (1 + np.exp(-(z @ model["coef"] + model["intercept"]))))


def refusal(answer):
    """What counts of a refusal: the status, that there is a text, and the fields."""
    body = answer["json"] if isinstance(answer["json"], dict) else {}
    return {
        "status": answer["status"],
        "error": type(body.get("error")).__name__,
        "fields": body.get("fields"),
    }


def refused(lab, ref, bodies, hint):
    for body in bodies:
        got, want = (refusal(side.post("/predict", body)) for side in (lab, ref))
        equal(got, want, hint=f"{hint}; the body was {body}")


@check
def health(lab, ref, given, data):
    """says at /health that it answers"""
    started(lab, ref, given, data)
    same_page(lab, ref, "/health")


@check
def version(lab, ref, given, data):
    """says at /version which model answers"""
    started(lab, ref, given, data)
    same_page(lab, ref, "/version")


@check
def as_in_training(lab, ref, given, data, rng):
    """predicts the same probabilities as the offline function"""
    started(lab, ref, given, data)
    hint = "each feature at the place that the model gives it, minus its mean, divided by its scale"
    same_predictions(lab, ref, parcels(rng, 8), hint)


@check(needs=as_in_training)
def calls_late(lab, ref, given, data, rng):
    """calls those parcels late whose probability reaches the threshold"""
    started(lab, ref, given, data)
    distances = (rng.uniform(0, 25) + np.arange(100, 400, 25)).tolist()
    sent = [{**GOOD, "distance_km": km} for km in distances]
    same_predictions(lab, ref, sent, "the threshold stands in the file")


@check(needs=as_in_training)
def any_order(lab, ref, given, data, rng):
    """doesn't depend on the order of the fields in the request"""
    started(lab, ref, given, data)
    sent = [
        {name: parcel[name] for name in rng.permutation(FIELDS).tolist()}
        for parcel in parcels(rng, 4)
    ]
    same_predictions(lab, ref, sent, "which order does the model want?")


@check(needs=as_in_training)
def unknown_weight(lab, ref, given, data, rng):
    """fills an unknown weight as training did"""
    started(lab, ref, given, data)
    for parcel in parcels(rng, 3):
        absent = {name: value for name, value in parcel.items() if name != "weight_kg"}
        sent = [{**parcel, "weight_kg": None}, absent]
        same_predictions(lab, ref, sent, "`fill` holds what training put there")


@check(needs=as_in_training)
def edges(lab, ref, given, data):
    """accepts the smallest and the largest values that are allowed"""
    started(lab, ref, given, data)
    sent = [
        {**GOOD, "distance_km": 0, "stops": 0, "weight_kg": 0.5},
        {**GOOD, "distance_km": 20_000, "stops": 200},
    ]
    same_predictions(lab, ref, [*sent, {**GOOD, "weight_kg": 1_000}], "these values are allowed")


@check(needs=[version, as_in_training])
def keeps_its_model(lab, ref, given, data, rng):
    """goes on with the model that it started with when the file is replaced"""
    started(lab, ref, given, data)
    given.put_model(json.dumps(other_model(rng, data)))
    hint = "when do you read the file?"
    equal(lab.get("/version")["json"], ref.get("/version")["json"], hint=hint)
    same_predictions(lab, ref, parcels(rng, 2), hint)


@check(needs=[version, as_in_training])
def takes_the_new_model(lab, given, data, rng):
    """answers with the new model after a restart"""
    model = other_model(rng, data)
    given.put_model(json.dumps(model))
    lab.restart()
    equal(lab.get("/version")["json"], {"version": model["version"], "features": model["features"]})
    sent = [{**GOOD, "weight_kg": None}, *({**GOOD, "stops": n} for n in range(0, 40, 3))]
    for parcel in [*parcels(rng, 4), *sent]:
        p = offline(model, parcel)
        want = {"probability": p, "late": p >= model["threshold"], "version": model["version"]}
        hint = "the numbers, their order and the threshold are those of the file"
        close(lab.post("/predict", parcel)["json"], want, rtol=0, atol=1e-9, hint=hint)


@check(needs=takes_the_new_model)
def on_the_threshold(lab, given, data):
    """calls a parcel late whose probability is exactly the threshold"""
    model = json.loads(data["model.json"]) | {"coef": [0.0] * 4, "intercept": 0.0, "threshold": 0.5}
    given.put_model(json.dumps(model))
    lab.restart()
    want = {"probability": 0.5, "late": True, "version": model["version"]}
    equal(lab.post("/predict", GOOD)["json"], want, hint="0.5 reaches a threshold of 0.5")


@check(needs=takes_the_new_model)
def far_scores(lab, given, data):
    """answers when the score is far below 0 or far above"""
    for score in (-1000.0, 1000.0):
        model = json.loads(data["model.json"]) | {"coef": [0.0] * 4, "intercept": score}
        given.put_model(json.dumps(model))
        lab.restart()
        late = score > 0
        want = {"probability": float(late), "late": late, "version": model["version"]}
        got = lab.post("/predict", GOOD)
        equal(got["status"], 200, hint=f"with the model of this file the score is {score:g}")
        close(got["json"], want, rtol=0, atol=1e-9, hint=f"the score is {score:g}")


@check
def wrong_values(lab, ref, given, data):
    """refuses what doesn't fit with 422, and names the field"""
    started(lab, ref, given, data)
    wrong = [("distance_km", value) for value in (-0.5, 20_000.5, "far", None)]
    wrong += [("weight_kg", 0), ("weight_kg", -2), ("weight_kg", 1_000.5), ("weight_kg", [2])]
    wrong += [("express", "perhaps"), ("express", None)]
    wrong += [("stops", value) for value in (-1, 201, 2.5, None, "many", [3])]
    wrong += [("distance_km", [5]), ("weight_kg", "light"), ("express", [True])]
    bodies = [{**GOOD, name: value} for name, value in wrong]
    refused(lab, ref, bodies, "422, with `error` and `fields`")
    needed = ("distance_km", "express", "stops")
    bodies = [{k: v for k, v in GOOD.items() if k != name} for name in needed]
    refused(lab, ref, [*bodies, {}], "a field is missing, or all are")


@check(needs=wrong_values)
def all_wrong_fields(lab, ref, given, data, rng):
    """names all fields that don't fit, in alphabetical order"""
    started(lab, ref, given, data)
    bad = {"distance_km": -1, "weight_kg": -1, "express": "perhaps", "stops": -1}
    for _ in range(3):
        names = rng.permutation(FIELDS).tolist()[: int(rng.integers(2, 5))]
        body = {**GOOD, **{name: bad[name] for name in names}}
        refused(lab, ref, [body], "each field once, sorted")


@check(needs=wrong_values)
def unknown_field(lab, ref, given, data):
    """refuses a field that it doesn't know"""
    started(lab, ref, given, data)
    without = {k: v for k, v in GOOD.items() if k != "weight_kg"}
    bodies = [{**without, "weight": 30.0}, {**GOOD, "colour": "red"}]
    refused(lab, ref, bodies, "a misspelt `weight_kg` must not be filled in silence")
    body = {"distance_km": 5, "weight": 3, "stops": -1, "colour": math.nan}
    refused(lab, ref, [body], "express is missing, stops is wrong, two fields are unknown")


@check(needs=wrong_values)
def not_finite(lab, ref, given, data):
    """refuses NaN and infinity with 422"""
    started(lab, ref, given, data)
    for name in ("distance_km", "weight_kg", "stops"):
        bodies = [{**GOOD, name: value} for value in (math.nan, math.inf, -math.inf)]
        refused(lab, ref, bodies, "is there a NaN in your answer?")


@check(needs=wrong_values)
def number_too_large(lab, ref, given, data):
    """refuses 1e999 with 422"""
    started(lab, ref, given, data)
    for name in ("distance_km", "weight_kg", "stops"):
        body = json.dumps({**GOOD, name: 7.25}).replace("7.25", "1e999")
        got, want = posted(lab, body), posted(ref, body)
        equal(refusal(got), refusal(want), hint="Python reads 1e999 as infinity")


@check
def no_object(lab, ref, given, data):
    """answers 422 to a body that is no JSON object"""
    started(lab, ref, given, data)
    for body in ("{", "", "null", "[]", "[1, 2]", "7", '"parcel"'):
        got, want = posted(lab, body), posted(ref, body)
        equal(got["status"], want["status"], hint=f"the body was {body!r}")
