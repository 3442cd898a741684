"""The same contract over WSGI, the interface of Flask: a function called for each request."""

import json
import math
from pathlib import Path
from typing import Annotated

import numpy as np
from pydantic import BaseModel, ConfigDict, Field, StrictBool, ValidationError

MODEL = json.loads(Path("data/model.json").read_text(encoding="utf-8"))
REASONS = {200: "OK", 404: "Not Found", 422: "Unprocessable Entity"}


class Parcel(BaseModel):
    model_config = ConfigDict(extra="forbid", allow_inf_nan=False)

    distance_km: Annotated[float, Field(ge=0, le=20_000)]
    weight_kg: Annotated[float, Field(gt=0, le=1_000)] | None = None
    express: StrictBool
    stops: Annotated[int, Field(ge=0, le=200)]


def chance(parcel):
    names = MODEL["features"]
    row = [getattr(parcel, name) for name in names]
    known = [MODEL["fill"][n] if v is None else v for n, v in zip(names, row, strict=True)]
    scaled = (np.array(known, dtype=float) - MODEL["mean"]) / MODEL["scale"]
    score = float(scaled @ np.array(MODEL["coef"])) + MODEL["intercept"]
    return (1 + math.tanh(score / 2)) / 2


def predict(body):
    try:
        parcel = Parcel.model_validate(json.loads(body))
    except ValidationError as error:
        fields = sorted({str(one["loc"][0]) for one in error.errors() if one["loc"]})
        return 422, {"error": "the request does not fit", "fields": fields}
    except ValueError:
        return 422, {"error": "send a JSON object", "fields": []}
    p = chance(parcel)
    return 200, {"probability": p, "late": p >= MODEL["threshold"], "version": MODEL["version"]}


def answer(method, path, body):
    match method, path:
        case "GET", "/health":
            return 200, {"status": "ok"}
        case "GET", "/version":
            return 200, {name: MODEL[name] for name in ("version", "features")}
        case "POST", "/predict":
            return predict(body)
    return 404, {"error": "there is nothing here", "fields": []}


def app(environ, start_response):
    body = environ["wsgi.input"].read(int(environ.get("CONTENT_LENGTH") or 0))
    status, found = answer(environ["REQUEST_METHOD"], environ["PATH_INFO"], body)
    content = json.dumps(found).encode()
    headers = [("content-type", "application/json"), ("content-length", str(len(content)))]
    start_response(f"{status} {REASONS[status]}", headers)
    return [content]
