def running_total(xs):
    xs.sort()
    total, answer = 0, []
    for x in xs:
        total += x
        answer.append(total)
    return answer
