def pipeline(*steps):
    todo = list(steps)

    def run(x):
        value = x
        while todo:
            step = todo.pop(0)
            value = step(value)
        return value

    return run
