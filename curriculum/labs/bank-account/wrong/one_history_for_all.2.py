class Account:
    """A bank account in whole cents that is never overdrawn."""

    _history = []

    @property
    def balance(self):
        return sum(self._history)

    @property
    def history(self):
        return list(self._history)

    def deposit(self, cents):
        if cents < 1:
            raise ValueError("a deposit is at least 1 cent")
        self._history.append(cents)

    def withdraw(self, cents):
        if cents < 1:
            raise ValueError("a withdrawal is at least 1 cent")
        if cents > self.balance:
            raise ValueError("there is not so much")
        self._history.append(-cents)
