"""A NaN fails your rules, and your answer to it quotes the value that failed. NaN can't be written
as JSON, so the answer breaks, and the client gets 500 for a mistake of its own. Leave the values
out of the answer."""

import json
from pathlib import Path

import numpy as np
from fastapi import FastAPI
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse
from pydantic import BaseModel, ConfigDict, Field

MODEL = json.loads(Path("data/model.json").read_text(encoding="utf-8"))

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
        {"error": "these fields do not fit", "fields": sorted(fields), "detail": error.errors()},
        status_code=422,
    )


def chance(parcel):
    """Return the probability that a parcel comes late, computed as in training."""
    given = parcel.model_dump()
    x = []
    for name in MODEL["features"]:
        value = given[name]
        x.append(MODEL["fill"][name] if value is None else float(value))
    z = (np.array(x) - np.array(MODEL["mean"])) / np.array(MODEL["scale"])
    score = z @ np.array(MODEL["coef"]) + MODEL["intercept"]
    return float(1 / (1 + np.exp(-score)))


@app.post("/predict")
def predict(parcel: Parcel):
    p = chance(parcel)
    return {"probability": p, "late": p >= MODEL["threshold"], "version": MODEL["version"]}


@app.get("/health")
def health():
    return {"status": "ok"}


@app.get("/version")
def version():
    return {"version": MODEL["version"], "features": MODEL["features"]}
