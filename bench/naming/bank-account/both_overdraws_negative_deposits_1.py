class Account:
    def __init__(self):
        self._log = []

    @property
    def balance(self):
        return sum(self._log)

    @property
    def history(self):
        return self._log[:]

    def deposit(self, cents):
        self._log.append(cents)

    def withdraw(self, cents):
        if cents < 1:
            raise ValueError("at least one cent")
        self._log.append(-cents)
