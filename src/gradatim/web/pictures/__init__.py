"""The pictures to play with: a form, a drawing made by the server, the numbers behind it.

Importing this package imports NumPy; a page does so when it is first asked for a picture.
"""

from gradatim.web.pictures import (
    bias_variance,
    bootstrap,
    central_limit,
    eigenvectors,
    gradient_descent,
    k_means,
    nearest_neighbours,
    p_values,
    roc_threshold,
    tree_split,
)
from gradatim.web.pictures.picture import Picture

PICTURES: dict[str, Picture] = {
    "gradient-descent": gradient_descent.PICTURE,
    "eigenvectors": eigenvectors.PICTURE,
    "central-limit": central_limit.PICTURE,
    "bias-variance": bias_variance.PICTURE,
    "k-means": k_means.PICTURE,
    "nearest-neighbours": nearest_neighbours.PICTURE,
    "tree-split": tree_split.PICTURE,
    "roc-threshold": roc_threshold.PICTURE,
    "p-values": p_values.PICTURE,
    "bootstrap": bootstrap.PICTURE,
}

__all__ = ["PICTURES", "Picture"]
