class Account:
    def __init__(self):
        self._balance = 0
        self._history = []

    @property
    def balance(self):
        return self._balance

    @property
    def history(self):
        return list(self._history)

    def deposit(self, cents):
        if cents < 1:
            raise ValueError
        self._balance += cents
        self._history.append(cents)

    def withdraw(self, cents):
        if cents < 1:
            raise ValueError
        if cents > self._balance:
            cents = self._balance
        self._balance -= cents
        self._history.append(-cents)
