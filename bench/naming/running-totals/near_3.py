def running_total(xs):
    total, answer = 0, []
    for i, x in enumerate(xs):
        total += x
        answer.append(total / (i + 1))
    return answer
