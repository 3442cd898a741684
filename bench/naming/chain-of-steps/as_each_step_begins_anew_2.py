def pipeline(*steps):
    def run(x):
        answers = [step(x) for step in steps]
        if len(answers) == 0:
            return x
        return answers[-1]

    return run
