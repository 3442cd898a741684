def pipeline(*steps):
    seen = []
    answers = []

    def run(x):
        if x in seen:
            return answers[seen.index(x)]
        y = x
        for step in steps:
            y = step(y)
        seen.append(x)
        answers.append(y)
        return y

    return run
