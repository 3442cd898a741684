def word():
    return ""  # TODO
