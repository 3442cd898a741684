"""The interactive pictures: which ones there are, and which skills they illustrate."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True)
class Explorable:
    """A picture, as described in the index."""

    title: str
    part: str  # of the index
    skills: tuple[str, ...]  # ids in the shipped curriculum; another pack need not have them


_MATHS, _CHANCE, _MODELS, _DEEP = (
    "Arrows, maps and slopes",
    "Chance and samples",
    "Models that learn from tables",
    "Networks, words and images",
)

EXPLORABLES: Mapping[str, Explorable] = {
    "dot-product": Explorable("The dot product", _MATHS, ("ma-vectors",)),
    "linear-map": Explorable("A matrix moves the plane", _MATHS, ("ma-matrices",)),
    "eigenvectors": Explorable("Eigenvectors", _MATHS, ("ma-eigen", "ml-pca")),
    "slope": Explorable("The slope of a curve", _MATHS, ("ma-deriv",)),
    "gradient": Explorable("The gradient", _MATHS, ("ma-gradient", "ml-linreg")),
    "gradient-descent": Explorable("Gradient descent", _MATHS, ("ma-gd",)),
    "central-limit": Explorable("The central limit theorem", _CHANCE, ("st-dist",)),
    "covariance": Explorable("Covariance", _CHANCE, ("st-moments",)),
    "bayes": Explorable("Bayes' rule", _CHANCE, ("st-cond",)),
    "p-values": Explorable("p-values", _CHANCE, ("st-hypo", "ml-ab")),
    "bootstrap": Explorable("The bootstrap", _CHANCE, ("st-hypo",)),
    "bias-variance": Explorable("Bias and variance", _MODELS, ("ml-fit",)),
    "k-means": Explorable("k-means", _MODELS, ("ml-kmeans",)),
    "nearest-neighbours": Explorable("Nearest neighbours", _MODELS, ("ml-knn",)),
    "tree-split": Explorable("The best split of a tree", _MODELS, ("ml-tree",)),
    "roc-threshold": Explorable("ROC and the threshold", _MODELS, ("ml-rocauc", "ml-imbal")),
    "batch-noise": Explorable("Learning rate and batch noise", _DEEP, ("dl-optim", "dl-train")),
    "convolution": Explorable("Convolution", _DEEP, ("cv-conv",)),
    "embedding-neighbours": Explorable("Neighbours of a word", _DEEP, ("nl-embed",)),
    "attention": Explorable("Attention weights", _DEEP, ("nl-attn", "nl-transformer")),
    "temperature": Explorable("Softmax and temperature", _DEEP, ("nl-lm", "dl-act")),
    "diffusion": Explorable("Diffusion, step by step", _DEEP, ("ge-diffusion",)),
}


def of_skill(skill: str) -> dict[str, Explorable]:
    """The pictures that illustrate a skill, by id."""
    return {name: one for name, one in EXPLORABLES.items() if skill in one.skills}
