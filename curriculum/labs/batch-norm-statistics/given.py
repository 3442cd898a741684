"""A hand for the attributes of a layer."""


def learnt(layer, gamma, beta, inside=False):
    """the layer with other gamma and beta, as an optimiser leaves them"""
    if inside:
        layer.gamma[:] = gamma
        layer.beta[:] = beta
    else:
        layer.gamma, layer.beta = gamma.copy(), beta.copy()
    return layer
