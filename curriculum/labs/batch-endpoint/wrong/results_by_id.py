"""You collect the results in a dict by their id. Two rows with the same id then share one place,
and both get the estimate of the later one. The place in the list is what belongs to a row."""

import json
from pathlib import Path

import numpy as np
from fastapi import FastAPI
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse
from pydantic import BaseModel, ConfigDict, Field, FiniteFloat, ValidationError

MODEL = json.loads(Path("data/model.json").read_text(encoding="utf-8"))
COEF = np.array(MODEL["coef"])

app = FastAPI()


class Batch(BaseModel):
    model_config = ConfigDict(extra="forbid")
    rows: list


class Flat(BaseModel):
    model_config = ConfigDict(extra="forbid")
    id: str = Field(min_length=1)
    area_m2: FiniteFloat = Field(gt=0, le=1_000)
    people: int = Field(ge=0, le=20)


@app.exception_handler(RequestValidationError)
def refuse(request, error):
    return JSONResponse({"error": "send an object with a list of rows"}, status_code=422)


def checked(row):
    """Return the flat, or the result that says what is wrong with the row."""
    try:
        return Flat.model_validate(row), None
    except ValidationError as error:
        fields = {one["loc"][0] for one in error.errors() if one["loc"]}
        return None, {"error": "this row does not fit", "fields": sorted(fields)}


@app.post("/predict_batch")
def predict_batch(batch: Batch):
    if len(batch.rows) > MODEL["limit"]:
        body = {"error": "too many rows", "limit": MODEL["limit"]}
        return JSONResponse(body, status_code=413)
    found = [checked(row) for row in batch.rows]
    flats = [flat for flat, _ in found if flat is not None]
    values = [[getattr(flat, name) for name in MODEL["features"]] for flat in flats]
    X = np.array(values).reshape(len(flats), len(COEF))  # (n, 2)
    kwh = (X @ COEF + MODEL["intercept"]).tolist()
    by_id = {flat.id: {"id": flat.id, "kwh": x} for flat, x in zip(flats, kwh, strict=True)}
    failed = len(found) - len(flats)
    results = [by_id[flat.id] if fault is None else fault for flat, fault in found]
    return {"results": results, "failed": failed}
