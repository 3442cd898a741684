"""The same model behind BentoML, with adaptive batching; it writes nothing down.

MODEL=v0001/model.onnx bentoml serve tools.peer_bentoml:Digits
"""

import base64
import os
from pathlib import Path

import bentoml
import numpy as np
import onnxruntime

from images import picture


@bentoml.service(workers=1, traffic={"timeout": 60, "max_concurrency": 1024})
class Digits:
    def __init__(self) -> None:
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = options.inter_op_num_threads = 1
        model = Path(os.environ["MODEL"]).read_bytes()
        self.run = onnxruntime.InferenceSession(model, options).run

    @bentoml.api(batchable=True, max_batch_size=256, max_latency_ms=10_000)
    def predict(self, images: list[str]) -> list[dict[str, object]]:
        ink = np.stack([picture.read(base64.b64decode(each)) for each in images])
        probabilities = self.run(["probabilities"], {"ink": ink})[0]
        return [
            {"label": int(row.argmax()), "probabilities": row.tolist()} for row in probabilities
        ]
