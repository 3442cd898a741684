"""WSGI and nothing else: the application is a function, and rows are judged by hand."""

import json
import math

with open("data/model.json", encoding="utf-8") as file:
    model = json.load(file)


def is_number(value):
    return isinstance(value, int | float) and not isinstance(value, bool) and math.isfinite(value)


RULES = {
    "id": lambda value: isinstance(value, str) and value != "",
    "area_m2": lambda value: is_number(value) and 0 < value <= 1_000,
    "people": lambda value: is_number(value) and 0 <= value <= 20 and value == int(value),
}


def result(row):
    if not isinstance(row, dict):
        return {"error": "no object", "fields": []}
    wrong = {name for name, fits in RULES.items() if name not in row or not fits(row[name])}
    wrong |= row.keys() - RULES.keys()
    if wrong:
        return {"error": "does not fit", "fields": sorted(wrong)}
    kwh = model["intercept"]
    for name, weight in zip(model["features"], model["coef"], strict=True):
        kwh += weight * row[name]
    return {"id": row["id"], "kwh": float(kwh)}


def answer(raw):
    try:
        body = json.loads(raw)
    except ValueError:
        return "422 Unprocessable Content", {"error": "no JSON"}
    if not isinstance(body, dict) or set(body) != {"rows"} or not isinstance(body["rows"], list):
        return "422 Unprocessable Content", {"error": "no batch"}
    if len(body["rows"]) > model["limit"]:
        return "413 Content Too Large", {"error": "too many", "limit": model["limit"]}
    results = [result(row) for row in body["rows"]]
    return "200 OK", {"results": results, "failed": sum("error" in one for one in results)}


def app(environ, start_response):
    if environ["PATH_INFO"] != "/predict_batch" or environ["REQUEST_METHOD"] != "POST":
        status, found = "404 Not Found", {"error": "nothing here"}
    else:
        size = int(environ.get("CONTENT_LENGTH") or 0)
        status, found = answer(environ["wsgi.input"].read(size))
    start_response(status, [("Content-Type", "application/json")])
    return [json.dumps(found).encode()]
