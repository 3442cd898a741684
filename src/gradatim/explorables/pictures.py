"""All pictures by id: a form, a drawing, and the numbers behind it."""

from functools import cache

from gradatim.explorables.attention import picture as attention
from gradatim.explorables.batch_noise import picture as batch_noise
from gradatim.explorables.bayes import picture as bayes
from gradatim.explorables.bias_variance import picture as bias_variance
from gradatim.explorables.bootstrap import picture as bootstrap
from gradatim.explorables.central_limit import picture as central_limit
from gradatim.explorables.convolution import picture as convolution
from gradatim.explorables.covariance import picture as covariance
from gradatim.explorables.diffusion import picture as diffusion
from gradatim.explorables.dot_product import picture as dot_product
from gradatim.explorables.drawing import fields
from gradatim.explorables.drawing.picture import Picture
from gradatim.explorables.drawing.plot import Panel
from gradatim.explorables.eigenvectors import picture as eigenvectors
from gradatim.explorables.embedding_neighbours import picture as embedding_neighbours
from gradatim.explorables.gradient import picture as gradient
from gradatim.explorables.gradient_descent import picture as gradient_descent
from gradatim.explorables.k_means import picture as k_means
from gradatim.explorables.linear_map import picture as linear_map
from gradatim.explorables.nearest_neighbours import picture as nearest_neighbours
from gradatim.explorables.p_values import picture as p_values
from gradatim.explorables.roc_threshold import picture as roc_threshold
from gradatim.explorables.slope import picture as slope
from gradatim.explorables.temperature import picture as temperature
from gradatim.explorables.tree_split import picture as tree_split

PICTURES: dict[str, Picture] = {
    "dot-product": dot_product.PICTURE,
    "linear-map": linear_map.PICTURE,
    "eigenvectors": eigenvectors.PICTURE,
    "slope": slope.PICTURE,
    "gradient": gradient.PICTURE,
    "gradient-descent": gradient_descent.PICTURE,
    "central-limit": central_limit.PICTURE,
    "covariance": covariance.PICTURE,
    "bayes": bayes.PICTURE,
    "p-values": p_values.PICTURE,
    "bootstrap": bootstrap.PICTURE,
    "bias-variance": bias_variance.PICTURE,
    "k-means": k_means.PICTURE,
    "nearest-neighbours": nearest_neighbours.PICTURE,
    "tree-split": tree_split.PICTURE,
    "roc-threshold": roc_threshold.PICTURE,
    "batch-noise": batch_noise.PICTURE,
    "convolution": convolution.PICTURE,
    "embedding-neighbours": embedding_neighbours.PICTURE,
    "attention": attention.PICTURE,
    "temperature": temperature.PICTURE,
    "diffusion": diffusion.PICTURE,
}

__all__ = ["PICTURES", "Picture", "thumbnail"]


@cache
def thumbnail(name: str) -> Panel:
    """The panel of a picture, as it is first drawn, that stands for it on the index."""
    picture = PICTURES[name]
    return picture.draw(**fields.parse_form(picture.fields, {})).panels[picture.thumbnail_panel]
