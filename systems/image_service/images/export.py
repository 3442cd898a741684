"""A fitted model becomes one ONNX file that gives probabilities, and is checked against torch."""

import io
import warnings
from typing import Any

import numpy as np
import torch
from torch import Tensor, nn

from images.errors import ImagesError
from images.picture import Array
from images.version import session

TOLERANCE = 1e-4  # the largest difference of a probability between torch and ONNX Runtime


class ExportedModel(nn.Module):
    """Ink (n, size) becomes probabilities (n, classes) and an embedding (n, d)."""

    def __init__(self, model: nn.Module, temperature: float) -> None:
        super().__init__()
        self.model, self.temperature = model, temperature

    def forward(self, ink: Tensor) -> tuple[Tensor, Tensor]:
        scores, embedding = self.model(ink)
        return torch.softmax(scores / self.temperature, dim=1), embedding


def export(model: nn.Module, temperature: float, samples: Array) -> tuple[bytes, float]:
    """The file, and its largest difference to torch over `samples`; ImagesError above TOLERANCE."""
    # eval() on the wrapper reaches every layer inside: an export in training mode would keep
    # dropout and the statistics of the batch, and nothing would say so.
    exported = ExportedModel(model, temperature).eval()
    names: dict[str, Any] = {"input_names": ["ink"], "output_names": ["probabilities", "embedding"]}
    axes = {name: {0: "n"} for name in ("ink", "probabilities", "embedding")}
    file, example = io.BytesIO(), (torch.from_numpy(samples[:2]),)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # the exporter that needs no further package is called old
        torch.onnx.export(exported, example, file, **names, dynamic_axes=axes, dynamo=False)  # type: ignore[arg-type]
    with torch.no_grad():
        expected = exported.eval()(torch.from_numpy(samples))[0].numpy()
    actual = session(file.getvalue()).run(["probabilities"], {"ink": samples})[0]
    gap = float(np.abs(actual - expected).max())
    if gap > TOLERANCE:
        raise ImagesError(f"the exported model differs from the trained one by {gap:.2g}")
    return file.getvalue(), gap
