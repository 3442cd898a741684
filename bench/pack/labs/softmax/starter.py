def softmax(x):
    return x  # TODO
