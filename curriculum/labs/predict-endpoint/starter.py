import json
from pathlib import Path

import numpy as np
from fastapi import FastAPI

app = FastAPI()


@app.get("/health")
def health():
    """Say that the service answers."""
    # TODO


# TODO: GET /version and POST /predict
