"""All pictures by id: a form, a drawing, and the numbers behind it."""

from gradatim.explorables.bias_variance import picture as bias_variance
from gradatim.explorables.bootstrap import picture as bootstrap
from gradatim.explorables.central_limit import picture as central_limit
from gradatim.explorables.drawing.picture import Picture
from gradatim.explorables.eigenvectors import picture as eigenvectors
from gradatim.explorables.gradient_descent import picture as gradient_descent
from gradatim.explorables.k_means import picture as k_means
from gradatim.explorables.nearest_neighbours import picture as nearest_neighbours
from gradatim.explorables.p_values import picture as p_values
from gradatim.explorables.roc_threshold import picture as roc_threshold
from gradatim.explorables.tree_split import picture as tree_split

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
