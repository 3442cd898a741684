def error(guesses, answers):
    total = 0.0
    for g, a in zip(guesses, answers):
        total += (float(g) - float(a)) ** 2
    return total / len(answers)


def curve(model, X, y, X_val, y_val, sizes):
    errors_train = []
    errors_val = []
    for m in sizes:
        rows, values = X[len(X) - m:], y[len(y) - m:]
        errors_train.append(error(model(rows, values, rows), values))
        errors_val.append(error(model(rows, values, X_val), y_val))
    return (errors_train, errors_val)


def diagnose(train, val, goal):
    at_end = len(val) - 1
    if not val[at_end] > goal:
        return "good enough"
    return "high variance" if train[at_end] <= goal else "high bias"
