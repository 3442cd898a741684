import json
from pathlib import Path

from fastapi import FastAPI, Response
from fastapi.responses import JSONResponse
from pydantic import BaseModel

REGISTRY = json.loads(Path("data/registry.json").read_text(encoding="utf-8"))

app = FastAPI()
serving = REGISTRY["moves"][-1]
MODEL = REGISTRY["versions"][str(serving)]
cache = {}
reports = {}


class Trip(BaseModel):
    km: float
    stops: int | None = None


class Report(BaseModel):
    version: int
    late: bool


def minutes(trip):
    """What the model predicts for a trip."""
    total = MODEL["intercept"]
    for name, weight in MODEL["coef"].items():
        value = getattr(trip, name)
        total += weight * (MODEL["fill"][name] if value is None else value)
    return total


@app.post("/predict")
def predict(trip: Trip, response: Response):
    key = (trip.km, trip.stops)
    response.headers["x-cache"] = "hit" if key in cache else "miss"
    if key not in cache:
        cache[key] = {"minutes": minutes(trip), "version": serving}
    return cache[key]


# TODO: POST /admin/rollback and GET /version, and what they need above


@app.post("/feedback")
def report(one: Report):
    counts = reports.setdefault(str(one.version), {"reports": 0, "late": 0})
    counts["reports"] += 1
    counts["late"] += one.late
    return counts


@app.get("/feedback")
def feedback():
    return reports
