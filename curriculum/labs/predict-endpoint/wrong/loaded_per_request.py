"""Your service reads data/model.json only when a request comes. If a new file is being put in place
by then, it answers with the new model, or reads half a file; and requests pay for the reading.
Read it once, at the start."""

import json
from pathlib import Path

import numpy as np
from fastapi import FastAPI
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse
from pydantic import BaseModel, ConfigDict, Field

app = FastAPI()


class Parcel(BaseModel):
    model_config = ConfigDict(extra="forbid")

    distance_km: float = Field(ge=0, le=20_000)
    weight_kg: float | None = Field(default=None, gt=0, le=1_000)
    express: bool
    stops: int = Field(ge=0, le=200)


@app.exception_handler(RequestValidationError)
def refuse(request, error):
    fields = {one["loc"][-1] for one in error.errors()}
    return JSONResponse(
        {"error": "these fields do not fit", "fields": sorted(fields)}, status_code=422
    )


def load():
    return json.loads(Path("data/model.json").read_text(encoding="utf-8"))


def chance(model, parcel):
    """Return the probability that a parcel comes late, computed as in training."""
    given = parcel.model_dump()
    x = []
    for name in model["features"]:
        value = given[name]
        x.append(model["fill"][name] if value is None else float(value))
    z = (np.array(x) - np.array(model["mean"])) / np.array(model["scale"])
    score = z @ np.array(model["coef"]) + model["intercept"]
    return float(1 / (1 + np.exp(-score)))


@app.post("/predict")
def predict(parcel: Parcel):
    model = load()
    p = chance(model, parcel)
    return {"probability": p, "late": p >= model["threshold"], "version": model["version"]}


@app.get("/health")
def health():
    return {"status": "ok"}


@app.get("/version")
def version():
    model = load()
    return {"version": model["version"], "features": model["features"]}
