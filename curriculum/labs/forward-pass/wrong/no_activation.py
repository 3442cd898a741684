"""You send the scores of each layer on as they are. Without a bend in between, all layers
together are one linear layer: the first flat of the lesson gets 2 · (-1) - 1 · 1 + 3 · 1 - 3 = -3
instead of -1."""


def forward(params, X):
    H = X
    for W, b in params:
        if b.shape != (W.shape[1],):
            raise ValueError("one bias for each unit")
        H = H @ W + b
    return H
