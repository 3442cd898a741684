def pipeline(*fs):
    def call(x):
        result = x
        for i, f in enumerate(fs):
            if i == 0:
                result = f(result)
            else:
                result = result and f(result)
        return result

    return call
