import numpy as np


def to_keras(state, shape):
    """Look up where each number of Keras' flattened picture stands in PyTorch's."""
    C, H, W = shape
    found = [(c * H + h) * W + w for h in range(H) for w in range(W) for c in range(C)]
    names = sorted(state, key=lambda name: (int(name.partition(".")[0]), name.endswith("bias")))
    arrays = [np.transpose(state[name]) for name in names]
    arrays[0] = arrays[0][found]
    return arrays


def predict(arrays, pictures):
    """Go through the layers one picture at a time."""
    kernels, biases = arrays[::2], arrays[1::2]
    scores = []
    for picture in pictures:
        x = picture.flatten()
        for kernel, bias in zip(kernels[:-1], biases[:-1], strict=True):
            x = np.clip(bias + kernel.T @ x, 0, None)
        scores.append(biases[-1] + kernels[-1].T @ x)
    return np.array(scores)


def evaluate(arrays, pictures, y):
    """Add up the costs picture by picture."""
    cost, right = 0.0, 0
    for row, label in zip(predict(arrays, pictures), y, strict=True):
        cost += np.logaddexp.reduce(row) - row[label]
        right += int(np.argmax(row)) == label
    return float(cost / len(y)), float(right / len(y))
