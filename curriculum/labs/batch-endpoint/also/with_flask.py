"""Flask: no schema of its own, so that the body is read as plain JSON and Pydantic judges it."""

import json
from pathlib import Path

import numpy as np
from flask import Flask, jsonify, request
from pydantic import BaseModel, ConfigDict, Field, FiniteFloat, ValidationError

MODEL = json.loads(Path("data/model.json").read_text(encoding="utf-8"))

app = Flask(__name__)


class Flat(BaseModel):
    model_config = ConfigDict(extra="forbid")
    id: str = Field(min_length=1)
    area_m2: FiniteFloat = Field(gt=0, le=1_000)
    people: int = Field(ge=0, le=20)


def looked_at(row):
    try:
        return Flat.model_validate(row)
    except ValidationError as error:
        fields = {one["loc"][0] for one in error.errors() if one["loc"]}
        return {"error": "refused", "fields": sorted(fields)}


def estimates(flats):
    if not flats:
        return iter(())
    rows = [[getattr(flat, name) for name in MODEL["features"]] for flat in flats]
    return iter((np.array(rows) @ np.array(MODEL["coef"]) + MODEL["intercept"]).tolist())


@app.post("/predict_batch")
def predict_batch():
    body = request.get_json(silent=True)
    if not isinstance(body, dict) or body.keys() != {"rows"} or not isinstance(body["rows"], list):
        return jsonify(error="send an object with a list of rows"), 422
    if len(body["rows"]) > MODEL["limit"]:
        return jsonify(error="too many rows", limit=MODEL["limit"]), 413
    seen = [looked_at(row) for row in body["rows"]]
    kwh = estimates([one for one in seen if isinstance(one, Flat)])
    results = [{"id": one.id, "kwh": next(kwh)} if isinstance(one, Flat) else one for one in seen]
    return jsonify(results=results, failed=sum("error" in one for one in results))
