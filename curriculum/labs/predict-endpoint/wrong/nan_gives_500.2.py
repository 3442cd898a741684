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

    distance_km: float
    weight_kg: float | None = None
    express: bool
    stops: int = Field(ge=0, le=200)


@app.exception_handler(RequestValidationError)
def refuse(request, error):
    fields = {one["loc"][-1] for one in error.errors()}
    return JSONResponse(
        {"error": "these fields do not fit", "fields": sorted(fields)}, status_code=422
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
    fields = []
    if parcel.distance_km < 0 or parcel.distance_km > 20_000:
        fields.append("distance_km")
    if parcel.weight_kg is not None and (parcel.weight_kg <= 0 or parcel.weight_kg > 1_000):
        fields.append("weight_kg")
    if fields:
        return JSONResponse({"error": "these fields do not fit", "fields": fields}, status_code=422)
    p = chance(parcel)
    return {"probability": p, "late": p >= MODEL["threshold"], "version": MODEL["version"]}


@app.get("/health")
def health():
    return {"status": "ok"}


@app.get("/version")
def version():
    return {"version": MODEL["version"], "features": MODEL["features"]}
