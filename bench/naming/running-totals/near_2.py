def running_total(xs):
    total, answer = sum(xs), []
    for x in xs:
        answer.append(total)
        total -= x
    return answer
