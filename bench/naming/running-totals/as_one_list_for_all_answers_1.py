ANSWER = []


def running_total(xs):
    del ANSWER[:]
    t = 0
    for x in xs:
        t = t + x
        ANSWER.append(t)
    return ANSWER
