"""Your cache finds an answer by the trip alone. After the rollback everybody who asked before goes
on getting the 26.1 minutes of version 8. Put the version into the key, or empty the cache at the
move."""

import json
from pathlib import Path

from fastapi import FastAPI, Response
from fastapi.responses import JSONResponse
from pydantic import BaseModel

REGISTRY = json.loads(Path("data/registry.json").read_text(encoding="utf-8"))

app = FastAPI()
history = list(REGISTRY["moves"])
cache = {}
reports = {}


class Trip(BaseModel):
    km: float
    stops: int | None = None


class Report(BaseModel):
    version: int
    late: bool


def minutes(version, trip):
    """What one version predicts for a trip."""
    model = REGISTRY["versions"][str(version)]
    total = model["intercept"]
    for name, weight in model["coef"].items():
        value = getattr(trip, name)
        total += weight * (model["fill"][name] if value is None else value)
    return total


@app.post("/predict")
def predict(trip: Trip, response: Response):
    version = history[-1]
    key = (trip.km, trip.stops)
    response.headers["x-cache"] = "hit" if key in cache else "miss"
    if key not in cache:
        cache[key] = {"minutes": minutes(version, trip), "version": version}
    return cache[key]


@app.post("/admin/rollback")
def rollback():
    left = [version for version in history if version != history[-1]]
    if not left:
        return JSONResponse({"error": "there is no version to go back to"}, status_code=409)
    history[:] = left
    return {"version": history[-1]}


@app.get("/version")
def version():
    return {"version": history[-1]}


@app.post("/feedback")
def report(one: Report):
    counts = reports.setdefault(str(one.version), {"reports": 0, "late": 0})
    counts["reports"] += 1
    counts["late"] += one.late
    return counts


@app.get("/feedback")
def feedback():
    return reports
