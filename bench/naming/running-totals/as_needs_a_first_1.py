def running_total(xs):
    total = xs[0]
    answer = [total]
    for i in range(1, len(xs)):
        total = total + xs[i]
        answer.append(total)
    return answer
