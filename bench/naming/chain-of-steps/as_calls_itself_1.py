def pipeline(*steps):
    chain = lambda x: x
    for step in steps:
        chain = lambda x: step(chain(x))
    return chain
