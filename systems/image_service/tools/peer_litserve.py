"""The same model behind LitServe, with batching; it writes nothing down.

MODEL=v0001/model.onnx PORT=8000 python -m tools.peer_litserve
"""

import base64
import os
from pathlib import Path

import litserve
import numpy as np
import onnxruntime

from images import picture


class Digits(litserve.LitAPI):
    def setup(self, device: str) -> None:
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = options.inter_op_num_threads = 1
        model = Path(os.environ["MODEL"]).read_bytes()
        self.run = onnxruntime.InferenceSession(model, options).run

    def decode_request(self, request: dict[str, str]) -> np.ndarray:
        return picture.read(base64.b64decode(request["image"]))

    def batch(self, inputs: list[np.ndarray]) -> np.ndarray:
        return np.stack(inputs)

    def predict(self, ink: np.ndarray) -> np.ndarray:
        return self.run(["probabilities"], {"ink": ink})[0]

    def unbatch(self, output: np.ndarray) -> list[np.ndarray]:
        return list(output)

    def encode_response(self, output: np.ndarray) -> dict[str, object]:
        return {"label": int(output.argmax()), "probabilities": output.tolist()}


if __name__ == "__main__":
    api = Digits(max_batch_size=256, batch_timeout=0.005)
    server = litserve.LitServer(api, accelerator="cpu", workers_per_device=1)
    server.run(host="127.0.0.1", port=int(os.environ["PORT"]), generate_client_file=False)
