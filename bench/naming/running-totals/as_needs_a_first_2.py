def running_total(xs):
    numbers = iter(xs)
    total = next(numbers)
    answer = [total]
    for x in numbers:
        total += x
        answer.append(total)
    return answer
