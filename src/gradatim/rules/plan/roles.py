"""The jobs that a plan can lead to, and the frameworks to choose from, in words."""

from __future__ import annotations

from gradatim.model import Framework, Role

ROLES = {
    Role.MLE: ("machine learning engineer", "builds, ships and monitors models", "a"),
    Role.AAE: ("applied AI engineer", "builds products on language models", "an"),
    Role.DSH: ("data scientist, hybrid", "answers questions and ships the answer", "a"),
}
"""Role -> its name, what such a person does, and the article before the name."""

FRAMEWORKS = {Framework.PYTORCH: "PyTorch", Framework.KERAS: "TensorFlow/Keras"}
