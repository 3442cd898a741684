ALL = []


class Account:
    def __init__(self):
        self._amount = 0

    @property
    def balance(self):
        return self._amount

    @property
    def history(self):
        return list(ALL)

    def deposit(self, cents):
        if cents < 1:
            raise ValueError
        ALL.append(cents)
        self._amount += cents

    def withdraw(self, cents):
        if cents < 1 or cents > self._amount:
            raise ValueError
        ALL.append(-cents)
        self._amount -= cents
