"""No schema: the request is read and judged by hand, and the lifespan function loads the model."""

import json
import math
from contextlib import asynccontextmanager

from fastapi import FastAPI, Request
from fastapi.responses import JSONResponse


@asynccontextmanager
async def life(app):
    with open("data/model.json", encoding="utf-8") as file:
        app.state.model = json.load(file)
    yield


app = FastAPI(lifespan=life)
ABSENT = object()


def number(low, high, whole=False, above=False):
    def fits(value):
        if (
            isinstance(value, bool)
            or not isinstance(value, int | float)
            or not math.isfinite(value)
        ):
            return False
        if whole and value != int(value):
            return False
        return low <= value <= high and not (above and value == low)

    return fits


RULES = {
    "distance_km": number(0, 20_000),
    "express": lambda value: isinstance(value, bool),
    "stops": number(0, 200, whole=True),
    "weight_kg": number(0, 1_000, above=True),
}


def faults(parcel):
    for name, fits in RULES.items():
        value = parcel.get(name, ABSENT)
        unknown = name == "weight_kg" and value in (None, ABSENT)
        if not unknown and not fits(value):
            yield name
    yield from parcel.keys() - RULES.keys()


@app.post("/predict")
async def predict(request: Request):
    try:
        parcel = json.loads(await request.body())
    except ValueError:
        parcel = None
    if not isinstance(parcel, dict):
        return JSONResponse({"error": "send an object", "fields": []}, 422)
    fields = sorted(faults(parcel))
    if fields:
        return JSONResponse({"error": f"wrong: {fields}", "fields": fields}, 422)
    model = request.app.state.model
    score = model["intercept"]
    for name, mean, scale, weight in zip(
        model["features"], model["mean"], model["scale"], model["coef"], strict=True
    ):
        value = parcel.get(name)
        if value is None:
            value = model["fill"][name]
        score += weight * (value - mean) / scale
    p = (1 + math.tanh(score / 2)) / 2
    return {"probability": p, "late": p >= model["threshold"], "version": model["version"]}


@app.get("/health")
async def health():
    return {"status": "ok"}


@app.get("/version")
async def version(request: Request):
    model = request.app.state.model
    return {name: model[name] for name in ("version", "features")}
