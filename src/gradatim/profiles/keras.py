"""All of `torch`, with Keras on top of it, and scikit-learn's data sets."""

from __future__ import annotations

import os

from gradatim.profiles import torch
from gradatim.profiles.profile import WARM_RUNS, Profile, load


def warm() -> None:
    torch.warm()
    # KERAS_HOME is a device, below which Keras neither reads nor writes a configuration file: one
    # of the learner's must not change verdicts. A forked child cannot use a GPU.
    os.environ.update(KERAS_BACKEND="torch", KERAS_HOME=os.devnull, KERAS_TORCH_DEVICE="cpu")
    keras, numpy = load("keras"), load("numpy")
    load("sklearn.datasets")
    layers = keras.layers
    model = keras.Sequential([keras.Input((3,)), layers.Dense(2, "relu"), layers.Dense(2)])
    loss = keras.losses.SparseCategoricalCrossentropy(from_logits=True)
    model.compile("adam", loss, metrics=["accuracy"])
    rows, classes = numpy.ones((4, 3), "float32"), numpy.zeros(4, int)
    for _ in range(WARM_RUNS):
        model.fit(rows, classes, batch_size=2, verbose=0)
    model.evaluate(rows, classes, verbose=0)
    model.predict(rows, verbose=0)
    keras.utils.clear_session()  # so that the names of later models start from the beginning


PROFILE = Profile(
    warm,
    needs=("numpy", "torch", "keras", "sklearn"),
    imports=("keras",),
    combines=("keras",),  # also for programs that import torch or scikit-learn too
    extra="keras",
    threads=True,  # `fit` runs callbacks in a thread
    heap_mb=168,
)
