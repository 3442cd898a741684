"""An optimiser at work, and what became of the arrays it was given."""


def copied(arrays):
    """the same arrays, each with memory of its own"""
    return {name: array.copy() for name, array in arrays.items()}


def changed(make, params, history):
    """which of all that was passed in has changed after the last step"""
    optimizer, passed = make(0.1), []
    params = copied(params)
    for number, grads in enumerate(map(copied, history), 1):
        for word, arrays in (("parameters", params), ("slopes", grads)):
            passed.append((f"{word} of step {number}", arrays, copied(arrays)))
        params = optimizer.step(params, grads)
    return [
        word
        for word, arrays, before in passed
        if any((arrays[name] != before[name]).any() for name in before)
    ]
