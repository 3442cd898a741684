import json
from pathlib import Path

import numpy as np
from fastapi import FastAPI
from pydantic import BaseModel, ConfigDict, Field, FiniteFloat, ValidationError

MODEL = json.loads(Path("data/model.json").read_text(encoding="utf-8"))

app = FastAPI()


class Flat(BaseModel):
    model_config = ConfigDict(extra="forbid")
    id: str = Field(min_length=1)
    area_m2: FiniteFloat = Field(gt=0, le=1_000)
    people: int = Field(ge=0, le=20)


# TODO: the schema of the request, its refusal, and POST /predict_batch
