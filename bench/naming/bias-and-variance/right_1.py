import numpy as np


def decompose(model, sample, X_new, truth, sigma, reps):
    target = np.array(truth, dtype=float)
    residuals = np.empty((target.size, reps))
    for column in range(reps):
        drawn = sample()
        answer = model(drawn[0], drawn[1], np.array(X_new, copy=True))
        residuals[:, column] = np.asarray(answer, dtype=float).reshape(-1) - target
    drift = residuals.sum(axis=1, keepdims=True) / reps
    wobble = residuals - drift
    parts = (
        float(np.vdot(drift, drift) / target.size),
        float(np.vdot(wobble, wobble) / residuals.size),
        float(sigma) ** 2,
    )
    return (*parts, sum(parts))
