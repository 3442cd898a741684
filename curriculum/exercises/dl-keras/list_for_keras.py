"""A list for set_weights

A chain of `nn.Linear` layers, with ReLU and dropout between them, is to be carried over to Keras. You get its state as a dict. Return
the list that `model.set_weights` wants.

- `state`: a dict from names such as `"0.weight"` and `"0.bias"` to lists of floats: a weight is a list of `out` lists of
  `in` floats, a bias a list of `out` floats. The number in a name is the place of the layer in the chain. Each layer has both, and the names stand
  in any order.
- Returns a list of lists: for each layer, in the order of the chain, its kernel (`in` lists of `out` floats) and its bias.

>>> list_for_keras({"0.bias": [5.0], "0.weight": [[1.0, 2.0]]})
[[[1.0], [2.0]], [5.0]]
"""

import numpy as np

minutes = 7
chapter = "02-carry-the-weights-over"
hint = "How are the names \"2.weight\" and \"10.weight\" ordered as texts, and how as numbers?"


def list_for_keras(state: dict) -> list:
    places = sorted({int(name.split(".")[0]) for name in state})
    arrays = []
    for place in places:
        kernel = np.array(state[f"{place}.weight"]).T
        arrays += [kernel.tolist(), state[f"{place}.bias"]]
    return arrays


def _state(rng, places, sizes):
    state = {}
    for place, inputs, outputs in zip(places, sizes, sizes[1:]):
        state[f"{place}.bias"] = (rng.integers(1, 9, outputs) / 2).tolist()
        state[f"{place}.weight"] = (rng.integers(-8, 9, (outputs, inputs)) / 4 + 0.125 * np.arange(inputs)).tolist()
    names = [list(state)[i] for i in rng.permutation(len(state))]
    return {name: state[name] for name in names}


def cases(rng):
    yield ({"0.weight": [[3.0]], "0.bias": [1.0]},)
    yield ({"0.bias": [5.0], "0.weight": [[1.0, 2.0]]},)
    yield ({"0.weight": [[1.0, 2.0], [3.0, 4.0]], "0.bias": [5.0, 6.0]},)
    yield ({"0.weight": [[1.0, 2.0], [3.0, 4.0], [5.0, 6.0]], "0.bias": [1.0, 2.0, 3.0], "2.weight": [[7.0, 8.0, 9.0]], "2.bias": [4.0]},)
    yield ({"2.weight": [[2.0]], "2.bias": [0.5], "10.weight": [[3.0], [4.0]], "10.bias": [1.0, 2.0]},)
    yield ({"9.bias": [0.5], "9.weight": [[2.0]], "12.bias": [1.5], "12.weight": [[6.0]]},)
    yield ({"3.bias": [0.5], "3.weight": [[2.0, 1.0]], "0.bias": [1.0, 1.5], "0.weight": [[6.0], [5.0]]},)
    for places, sizes in (((0, 3, 6), (3, 4, 4, 2)), ((1, 8, 11), (2, 3, 3, 3)), ((0, 2, 4, 10), (2, 5, 3, 4, 2))):
        yield (_state(rng, places, sizes),)


def _places(state, key=int):
    return sorted({name.split(".")[0] for name in state}, key=key)


def wrong_weights_as_they_are(state):
    """You hand over the weights as PyTorch has them, (out, in). Keras' kernel is (in, out), so turn them round."""
    return [state[f"{place}.{part}"] for place in _places(state) for part in ("weight", "bias")]


def wrong_reshaped(state):
    """You give the weight the shape of the kernel by reshaping it. The numbers then stay in their order and belong to other inputs; turn it round."""
    arrays = []
    for place in _places(state):
        weight = np.array(state[f"{place}.weight"])
        arrays += [weight.reshape(weight.shape[1], weight.shape[0]).tolist(), state[f"{place}.bias"]]
    return arrays


def wrong_places_as_text(state):
    """You order the layers by their names as texts, in which "10" comes before "2". The places are numbers."""
    return [np.array(state[f"{place}.{part}"]).T.tolist() for place in _places(state, str) for part in ("weight", "bias")]


def wrong_order_of_the_dict(state):
    """You go through the dict in its own order. Here its names stand in any order; the list wants layer after layer, the kernel before the bias."""
    return [np.array(values).T.tolist() for values in state.values()]
